<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
  <context>
    <name>FurryTag</name>
    <message>
      <source>&amp;Similar…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Similares…</translation>
    </message>
    <message>
      <source>Find pictures like the chosen ones, and near duplicates</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Buscar imágenes parecidas a las elegidas y casi duplicadas</translation>
    </message>
    <message>
      <source>&amp;Evaluate…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Evaluar…</translation>
    </message>
    <message>
      <source>See how good a model is on pictures that you have reviewed</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ver cómo rinde un modelo con imágenes ya revisadas</translation>
    </message>
    <message>
      <source>&amp;Calibrate…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Calibrar…</translation>
    </message>
    <message>
      <source>Choose thresholds that fit what you have reviewed</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Elegir umbrales acordes con lo ya revisado</translation>
    </message>
    <message>
      <source>&amp;Learned…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Aprendido…</translation>
    </message>
    <message>
      <source>See every tag that you teach, and help it</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ver cada etiqueta enseñada y ayudar a mejorarla</translation>
    </message>
    <message>
      <source>&amp;Map…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Mapa…</translation>
    </message>
    <message>
      <source>See the library as a map, where what looks alike lies side by side</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ver la biblioteca como un mapa en el que lo parecido queda junto</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <source>Take the last step back</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Deshacer el último paso</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Rehacer</translation>
    </message>
    <message>
      <source>Do again what was undone last</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Volver a hacer lo último que se deshizo</translation>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Redo</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Rehacer</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Pegar</translation>
    </message>
    <message>
      <source>Open the picture or the files in the clipboard</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Abrir la imagen o los archivos del portapapeles</translation>
    </message>
    <message>
      <source>&amp;Accept and next</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Aceptar y siguiente</translation>
    </message>
    <message>
      <source>Accept all suggested tags and go on</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Aceptar todas las etiquetas sugeridas y continuar</translation>
    </message>
    <message>
      <source>Add a &amp;tag</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Añadir &amp;etiqueta</translation>
    </message>
    <message>
      <source>Type a tag that the model didn't see</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Escribir una etiqueta que el modelo no ha visto</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>A&amp;justes…</translation>
    </message>
    <message>
      <source>Look, size of text, keys and all other choices</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Aspecto, tamaño del texto, atajos y demás opciones</translation>
    </message>
    <message>
      <source>&amp;Next picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Imagen &amp;siguiente</translation>
    </message>
    <message>
      <source>Go to the next picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ir a la imagen siguiente</translation>
    </message>
    <message>
      <source>&amp;Previous picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Imagen &amp;anterior</translation>
    </message>
    <message>
      <source>Go to the previous picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ir a la imagen anterior</translation>
    </message>
    <message>
      <source>Go to pi&amp;ctures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ir a las i&amp;mágenes</translation>
    </message>
    <message>
      <source>Go through the pictures by keys</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Recorrer las imágenes con el teclado</translation>
    </message>
    <message>
      <source>Go to ta&amp;gs</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ir a las e&amp;tiquetas</translation>
    </message>
    <message>
      <source>Go through the tags by keys</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Recorrer las etiquetas con el teclado</translation>
    </message>
    <message>
      <source>&amp;Manage models…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Gestionar modelos…</translation>
    </message>
    <message>
      <source>Download, add, check and remove models</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Descargar, añadir, comprobar y quitar modelos</translation>
    </message>
    <message>
      <source>&amp;Compare models…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Comparar modelos…</translation>
    </message>
    <message>
      <source>See what two models say of the open pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ver qué dicen dos modelos de las imágenes abiertas</translation>
    </message>
    <message>
      <source>Open models &amp;folder</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Abrir carpeta de &amp;modelos</translation>
    </message>
    <message>
      <source>The folder that models are put into</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>La carpeta en la que se guardan los modelos</translation>
    </message>
    <message>
      <source>Tag a &amp;batch…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Etiquetar un &amp;lote…</translation>
    </message>
    <message>
      <source>Tag a folder, a selection or a search, with one model or several</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Etiquetar una carpeta, una selección o una búsqueda, con uno o varios modelos</translation>
    </message>
    <message>
      <source>&amp;Tag untagged pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Etiquetar imágenes sin etiquetas</translation>
    </message>
    <message>
      <source>Tag what the model hasn't seen yet</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Etiquetar lo que el modelo aún no ha visto</translation>
    </message>
    <message>
      <source>&amp;Pause or resume tagging</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Pausar o reanudar el etiquetado</translation>
    </message>
    <message>
      <source>Hold on, and go on later</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Hacer una pausa y continuar más tarde</translation>
    </message>
    <message>
      <source>&amp;Cancel tagging</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Cancelar el etiquetado</translation>
    </message>
    <message>
      <source>Stop tagging; what was tagged is kept</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Detener el etiquetado; lo ya etiquetado se conserva</translation>
    </message>
    <message>
      <source>&amp;Files that could not be tagged</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Archivos que &amp;no se pudieron etiquetar</translation>
    </message>
    <message>
      <source>List them with the reasons</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Mostrarlos con los motivos</translation>
    </message>
    <message>
      <source>&amp;Library…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Biblioteca…</translation>
    </message>
    <message>
      <source>Tags, categories, backups, and where the library lies</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Etiquetas, categorías, copias de seguridad y ubicación de la biblioteca</translation>
    </message>
    <message>
      <source>&amp;Review what matters</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Revisar lo importante</translation>
    </message>
    <message>
      <source>Go through the most doubtful pictures first</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Recorrer primero las imágenes más dudosas</translation>
    </message>
    <message>
      <source>&amp;Why this tag?</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>¿&amp;Por qué esta etiqueta?</translation>
    </message>
    <message>
      <source>Show which parts of the picture speak for the chosen tag</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Mostrar qué partes de la imagen apoyan la etiqueta elegida</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>Read about what you are at</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Leer sobre lo que se está haciendo</translation>
    </message>
    <message>
      <source>Show the &amp;tour</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Mostrar la visita &amp;guiada</translation>
    </message>
    <message>
      <source>Four hints at the parts of the window</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Cuatro indicaciones sobre las partes de la ventana</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
      <source>List all keys</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ver todos los atajos</translation>
    </message>
    <message>
      <source>&amp;Report a problem…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Informar de un problema…</translation>
    </message>
    <message>
      <source>See and save what helps, without names of files or tags</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ver y guardar lo que ayuda, sin nombres de archivos ni etiquetas</translation>
    </message>
    <message>
      <source>&amp;Licences…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Licencias…</translation>
    </message>
    <message>
      <source>What FurryTag is made of, and the licence of each part</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>De qué se compone FurryTag y la licencia de cada parte</translation>
    </message>
    <message>
      <source>&amp;About FurryTag</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>A&amp;cerca de FurryTag</translation>
    </message>
    <message>
      <source>Version, folders and licence</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Versión, carpetas y licencia</translation>
    </message>
    <message>
      <source>&amp;Open pictures…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Abrir imágenes…</translation>
    </message>
    <message>
      <source>Open picture files</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Abrir archivos de imagen</translation>
    </message>
    <message>
      <source>Open &amp;folder…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
      <source>Open all pictures of a folder</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Abrir todas las imágenes de una carpeta</translation>
    </message>
    <message>
      <source>Open &amp;sub-folders too</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Abrir también las s&amp;ubcarpetas</translation>
    </message>
    <message>
      <source>A folder is opened with all folders inside it</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Una carpeta se abre con todas las que contiene</translation>
    </message>
    <message>
      <source>Open the e&amp;xamples</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Abrir los e&amp;jemplos</translation>
    </message>
    <message>
      <source>Try everything on twelve drawings that come along</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Probarlo todo con los doce dibujos incluidos</translation>
    </message>
    <message>
      <source>&amp;Export tags…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Exportar etiquetas…</translation>
    </message>
    <message>
      <source>Write tags to files that other software reads</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Escribir etiquetas en archivos que lee otro software</translation>
    </message>
    <message>
      <source>&amp;Import tags…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Importar etiquetas…</translation>
    </message>
    <message>
      <source>Take over tags that stand beside and in the pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Incorporar las etiquetas que hay junto a las imágenes y dentro de ellas</translation>
    </message>
    <message>
      <source>&amp;Take exports back…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Revertir exportaciones…</translation>
    </message>
    <message>
      <source>Give files back what they held before an export</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Devolver a los archivos lo que tenían antes de una exportación</translation>
    </message>
    <message>
      <source>Copy as e&amp;621 tags</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Copiar como etiquetas de e&amp;621</translation>
    </message>
    <message>
      <source>Copy this picture's tags for a post on e621</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Copiar las etiquetas de esta imagen para una publicación en e621</translation>
    </message>
    <message>
      <source>&amp;Close picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Cerrar ima&amp;gen</translation>
    </message>
    <message>
      <source>Take the selected pictures off the list; their tags stay</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Sacar de la lista las imágenes seleccionadas; sus etiquetas se conservan</translation>
    </message>
    <message>
      <source>C&amp;lear list</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Vaciar lista</translation>
    </message>
    <message>
      <source>Take all pictures off the list; their tags stay</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Sacar todas las imágenes de la lista; sus etiquetas se conservan</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>Close the window; everything is kept</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Cerrar la ventana; todo se conserva</translation>
    </message>
    <message>
      <source>&amp;Search</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Buscar</translation>
    </message>
    <message>
      <source>Look for pictures by tags and more</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Buscar imágenes por etiquetas y más</translation>
    </message>
    <message>
      <source>Sa&amp;ved searches</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Búsquedas &amp;guardadas</translation>
    </message>
    <message>
      <source>Run, save, rename and delete searches</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ejecutar, guardar, renombrar y eliminar búsquedas</translation>
    </message>
    <message>
      <source>Counts b&amp;y tag</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Re&amp;cuentos por etiqueta</translation>
    </message>
    <message>
      <source>What the shown pictures have; a click narrows the search</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Lo que tienen las imágenes mostradas; un clic acota la búsqueda</translation>
    </message>
    <message>
      <source>Filmst&amp;rip</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>T&amp;ira de imágenes</translation>
    </message>
    <message>
      <source>The picture large, the others in one line below it</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>La imagen en grande y las demás en una línea debajo</translation>
    </message>
    <message>
      <source>&amp;Larger thumbnails</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Mi&amp;niaturas más grandes</translation>
    </message>
    <message>
      <source>Show fewer pictures at once</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Mostrar menos imágenes a la vez</translation>
    </message>
    <message>
      <source>S&amp;maller thumbnails</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Miniaturas más &amp;pequeñas</translation>
    </message>
    <message>
      <source>Show more pictures at once</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Mostrar más imágenes a la vez</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Amp&amp;liar</translation>
    </message>
    <message>
      <source>Show the picture larger</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Mostrar la imagen más grande</translation>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Reducir</translation>
    </message>
    <message>
      <source>Show the picture smaller</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Mostrar la imagen más pequeña</translation>
    </message>
    <message>
      <source>&amp;Fit</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>A&amp;justar</translation>
    </message>
    <message>
      <source>Show all of the picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Mostrar la imagen entera</translation>
    </message>
    <message>
      <source>&amp;100 %</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;100 %</translation>
    </message>
    <message>
      <source>One pixel of the picture on one of the screen</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Un píxel de la imagen por cada píxel de la pantalla</translation>
    </message>
    <message>
      <source>Show &amp;blurred picture once</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Mostrar una vez la imagen &amp;desenfocada</translation>
    </message>
    <message>
      <source>Until you go to another picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Hasta pasar a otra imagen</translation>
    </message>
    <message>
      <source>Show &amp;adult tags and pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Mostrar etiquetas e imágenes para ad&amp;ultos</translation>
    </message>
    <message>
      <source>List adult tags and stop blurring</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Mostrar las etiquetas para adultos y no desenfocar</translation>
    </message>
    <message>
      <source>F&amp;ull screen</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Pantalla c&amp;ompleta</translation>
    </message>
    <message>
      <source>Nothing but the picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Nada más que la imagen</translation>
    </message>
    <message>
      <source>Tags ov&amp;er the picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Eti&amp;quetas sobre la imagen</translation>
    </message>
    <message>
      <source>Write the tags over the picture, on the full screen too</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Escribir las etiquetas sobre la imagen, también a pantalla completa</translation>
    </message>
    <message>
      <source>&amp;Accept suggestions</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Aceptar sugerencias</translation>
    </message>
    <message>
      <source>Accept what is suggested on all selected pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Aceptar lo sugerido en todas las imágenes seleccionadas</translation>
    </message>
    <message>
      <source>Add a &amp;tag…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Añadir e&amp;tiqueta…</translation>
    </message>
    <message>
      <source>Add a tag to all selected pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Añadir una etiqueta a todas las imágenes seleccionadas</translation>
    </message>
    <message>
      <source>Mark as &amp;reviewed</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Marcar como &amp;revisadas</translation>
    </message>
    <message>
      <source>You are done with all selected pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Dar por terminadas todas las imágenes seleccionadas</translation>
    </message>
    <message>
      <source>Mark as &amp;not reviewed</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Marcar como &amp;no revisadas</translation>
    </message>
    <message>
      <source>Look at them again later</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Volver a mirarlas más tarde</translation>
    </message>
    <message>
      <source>Ta&amp;g with the model</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Etiquetar con el &amp;modelo</translation>
    </message>
    <message>
      <source>Tag what the model hasn't seen of the selected pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Etiquetar lo que el modelo no ha visto de las imágenes seleccionadas</translation>
    </message>
    <message>
      <source>Copy &amp;paths</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Copiar r&amp;utas</translation>
    </message>
    <message>
      <source>Put the paths of the selected files into the clipboard</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Poner en el portapapeles las rutas de los archivos seleccionados</translation>
    </message>
    <message>
      <source>Rate a&amp;s</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Clasi&amp;ficar como</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>T&amp;ema</translation>
    </message>
    <message>
      <source>The colours of the window</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Los colores de la ventana</translation>
    </message>
    <message>
      <source>Rate all selected pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Clasificar todas las imágenes seleccionadas</translation>
    </message>
    <message>
      <source>&amp;Selection</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Selección</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Editar</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>&amp;Tools</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Herramientas</translation>
    </message>
    <message>
      <source>&amp;Insight</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Aná&amp;lisis</translation>
    </message>
    <message>
      <source>&amp;Undo: {step}</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Deshacer: {step}</translation>
    </message>
    <message>
      <source>&amp;Redo: {step}</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Rehacer: {step}</translation>
    </message>
    <message>
      <source>&amp;Safe</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Segura</translation>
    </message>
    <message>
      <source>&amp;Questionable</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Cuestionable</translation>
    </message>
    <message>
      <source>&amp;Explicit</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Explícita</translation>
    </message>
    <message>
      <source>As the &amp;model says</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Según el &amp;modelo</translation>
    </message>
    <message>
      <source>From {parent}</source>
      <extracomment>ui/additions.py</extracomment>
      <translation>De {parent}</translation>
    </message>
    <message>
      <source>tagged {tags}</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>etiquetada: {tags}</translation>
    </message>
    <message>
      <source>suggested {tags}</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>sugeridas: {tags}</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures</source>
      <extracomment>1: {n} picture
ui/asking.py</extracomment>
      <translation>
        <numerusform>{n} imagen</numerusform>
        <numerusform>{n} imágenes</numerusform>
      </translation>
    </message>
    <message>
      <source>What is chosen is withheld.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>Lo elegido está retenido.</translation>
    </message>
    <message>
      <source>It takes part in nothing.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>Queda excluida de todo.</translation>
    </message>
    <message>
      <source>Choose another model.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>Elija otro modelo.</translation>
    </message>
    <message>
      <source>Nothing is left to review.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>No queda nada por revisar.</translation>
    </message>
    <message>
      <source>Open pictures and let them be tagged.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>Abra imágenes y deje que se etiqueten.</translation>
    </message>
    <message>
      <source>The model has seen no picture yet.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>El modelo aún no ha visto ninguna imagen.</translation>
    </message>
    <message>
      <source>Let some pictures be tagged first.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>Deje que se etiqueten antes algunas imágenes.</translation>
    </message>
    <message>
      <source>no tags</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>sin etiquetas</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>Elija otro lugar.</translation>
    </message>
    <message>
      <source>{model} gives no embedding, so nothing can be found with it.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>{model} no da ningún embedding, así que con él no se puede buscar nada.</translation>
    </message>
    <message>
      <source>{name} is withheld: a model takes it for adult art of a young character.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>{name} está retenida: un modelo la toma por arte para adultos con un personaje joven.</translation>
    </message>
    <message>
      <source>Can't write {path}: {reason}.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
      <source>Can't read {path}: {reason}.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message numerus="yes">
      <source>The batch is done: {n} pictures tagged.</source>
      <extracomment>1: The batch is done: {n} picture tagged.
ui/batchdesk.py</extracomment>
      <translation>
        <numerusform>El lote ha terminado: {n} imagen etiquetada.</numerusform>
        <numerusform>El lote ha terminado: {n} imágenes etiquetadas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Tagging</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>Etiquetado</translation>
    </message>
    <message>
      <source>Loading…</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>Cargando…</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures of a batch still wait; tagging is paused.</source>
      <extracomment>1: {n} picture of a batch still waits; tagging is paused.
ui/batchdesk.py</extracomment>
      <translation>
        <numerusform>{n} imagen de un lote sigue en espera; el etiquetado está en pausa.</numerusform>
        <numerusform>{n} imágenes de un lote siguen en espera; el etiquetado está en pausa.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Going on with {n} pictures that were not tagged yet.</source>
      <extracomment>1: Going on with {n} picture that was not tagged yet.
ui/batchdesk.py</extracomment>
      <translation>
        <numerusform>Se continúa con {n} imagen que estaba sin etiquetar.</numerusform>
        <numerusform>Se continúa con {n} imágenes que estaban sin etiquetar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more paths could not be opened either.</source>
      <extracomment>1: {n} more path could not be opened either.
ui/batchdesk.py</extracomment>
      <translation>
        <numerusform>Tampoco se pudo abrir {n} ruta más.</numerusform>
        <numerusform>Tampoco se pudieron abrir {n} rutas más.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files could not be tagged.</source>
      <extracomment>1: {n} file could not be tagged.
ui/batchdesk.py</extracomment>
      <translation>
        <numerusform>No se pudo etiquetar {n} archivo.</numerusform>
        <numerusform>No se pudieron etiquetar {n} archivos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures wait no longer to be tagged; what was tagged is kept.</source>
      <extracomment>1: {n} picture waits no longer to be tagged; what was tagged is kept.
ui/batchdesk.py</extracomment>
      <translation>
        <numerusform>{n} imagen ya no espera a etiquetarse; lo ya etiquetado se conserva.</numerusform>
        <numerusform>{n} imágenes ya no esperan a etiquetarse; lo ya etiquetado se conserva.</numerusform>
      </translation>
    </message>
    <message>
      <source>Resume</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Pause</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>Pausar</translation>
    </message>
    <message numerus="yes">
      <source>All {n} pictures have been tagged with {models} already.</source>
      <extracomment>1: The picture has been tagged with {models} already.
ui/batchdesk.py</extracomment>
      <translation>
        <numerusform>La imagen ({n}) ya se ha etiquetado con {models}.</numerusform>
        <numerusform>Las {n} imágenes ya se han etiquetado con {models}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its pictures wait.</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>Sus imágenes esperan.</translation>
    </message>
    <message>
      <source>Show</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>There is nothing to tag there.</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>Ahí no hay nada que etiquetar.</translation>
    </message>
    <message>
      <source>Choose a folder with pictures.</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>Elija una carpeta con imágenes.</translation>
    </message>
    <message>
      <source>Don't tag with it</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>No etiquetar con él</translation>
    </message>
    <message>
      <source>Tag them after all</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>Etiquetarlas aun así</translation>
    </message>
    <message>
      <source>model {number} of {all}</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>modelo {number} de {all}</translation>
    </message>
    <message>
      <source>Looking for pictures</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>Buscando imágenes</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <extracomment>ui/comparison.py</extracomment>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <source>Waiting…</source>
      <extracomment>ui/comparison.py</extracomment>
      <translation>Esperando…</translation>
    </message>
    <message>
      <source>It isn't open any more.</source>
      <extracomment>ui/comparison.py</extracomment>
      <translation>Ya no está abierta.</translation>
    </message>
    <message>
      <source>Loading</source>
      <extracomment>ui/comparison.py</extracomment>
      <translation>Cargando</translation>
    </message>
    <message>
      <source>{model} hasn't tagged this picture yet.</source>
      <extracomment>ui/comparison.py</extracomment>
      <translation>{model} aún no ha etiquetado esta imagen.</translation>
    </message>
    <message>
      <source>Go on</source>
      <extracomment>ui/context.py</extracomment>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Something went wrong inside FurryTag.</source>
      <extracomment>ui/context.py</extracomment>
      <translation>Se ha producido un error interno en FurryTag.</translation>
    </message>
    <message>
      <source>Tagging is paused; nothing is lost.</source>
      <extracomment>ui/context.py</extracomment>
      <translation>El etiquetado está en pausa; no se pierde nada.</translation>
    </message>
    <message>
      <source>What it was is written in {log}.</source>
      <extracomment>ui/context.py</extracomment>
      <translation>Los detalles están en {log}.</translation>
    </message>
    <message numerus="yes">
      <source>{n} tag files were changed outside and left alone.</source>
      <extracomment>1: {n} tag file was changed outside and left alone.
ui/currentfiles.py</extracomment>
      <translation>
        <numerusform>{n} archivo de etiquetas se modificó fuera de FurryTag y no se ha tocado.</numerusform>
        <numerusform>{n} archivos de etiquetas se modificaron fuera de FurryTag y no se han tocado.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more tag files could not be kept current either.</source>
      <extracomment>1: {n} more tag file could not be kept current either.
ui/currentfiles.py</extracomment>
      <translation>
        <numerusform>Tampoco se pudo mantener al día {n} archivo de etiquetas más.</numerusform>
        <numerusform>Tampoco se pudieron mantener al día {n} archivos de etiquetas más.</numerusform>
      </translation>
    </message>
    <message>
      <source>Export tags to decide about them.</source>
      <extracomment>ui/currentfiles.py</extracomment>
      <translation>Al exportar etiquetas se puede decidir sobre ellos.</translation>
    </message>
    <message>
      <source>Looking for devices…</source>
      <extracomment>ui/devicedesk.py</extracomment>
      <translation>Buscando dispositivos…</translation>
    </message>
    <message>
      <source>Waiting to try…</source>
      <extracomment>ui/devicedesk.py</extracomment>
      <translation>Esperando para probar…</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <extracomment>ui/devicedesk.py</extracomment>
      <translation>{done} de {total}</translation>
    </message>
    <message>
      <source>About FurryTag</source>
      <extracomment>ui/dialogs/about.py</extracomment>
      <translation>Acerca de FurryTag</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>ui/dialogs/about.py</extracomment>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>FurryTag {version}</source>
      <extracomment>ui/dialogs/about.py</extracomment>
      <translation>FurryTag {version}</translation>
    </message>
    <message>
      <source>Tags furry and cartoon artwork on your own computer, and learns from your corrections.

Library: {library}
Models: {models}
Log: {log}

MIT licence.</source>
      <extracomment>ui/dialogs/about.py</extracomment>
      <translation>Etiqueta arte furry y de dibujos animados en su propio equipo y aprende de las correcciones.

Biblioteca: {library}
Modelos: {models}
Registro: {log}

Licencia MIT.</translation>
    </message>
    <message>
      <source>ONNX model</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Modelo ONNX</translation>
    </message>
    <message>
      <source>Add a model</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Añadir un modelo</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>All options</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Todas las opciones</translation>
    </message>
    <message>
      <source>Also what the files seem to say</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>También lo que los archivos parecen indicar</translation>
    </message>
    <message>
      <source>Adding the model</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Añadiendo el modelo</translation>
    </message>
    <message>
      <source>Add it</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Preview on another picture</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Vista previa con otra imagen</translation>
    </message>
    <message numerus="yes">
      <source>{n} tags from {file}</source>
      <extracomment>1: {n} tag from {file}
ui/dialogs/add_model.py</extracomment>
      <translation>
        <numerusform>{n} etiqueta de {file}</numerusform>
        <numerusform>{n} etiquetas de {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} tags of the furry image models</source>
      <extracomment>1: {n} tag of the furry image models
ui/dialogs/add_model.py</extracomment>
      <translation>
        <numerusform>{n} etiqueta de los modelos de imágenes furry</numerusform>
        <numerusform>{n} etiquetas de los modelos de imágenes furry</numerusform>
      </translation>
    </message>
    <message>
      <source>All files (*)</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Its files don't say this:</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Sus archivos no indican esto:</translation>
    </message>
    <message>
      <source>As you answered</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Según sus respuestas</translation>
    </message>
    <message>
      <source>Add {source}</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Añadir {source}</translation>
    </message>
    <message>
      <source>You: {answer}</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Usted: {answer}</translation>
    </message>
    <message>
      <source>Instead: {answer}</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>En su lugar: {answer}</translation>
    </message>
    <message>
      <source>Add {title}</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Añadir {title}</translation>
    </message>
    <message>
      <source>{kind}, {width} x {height} pixels</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>{kind}, {width} x {height} píxeles</translation>
    </message>
    <message>
      <source>Pictures ({patterns})</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Imágenes ({patterns})</translation>
    </message>
    <message>
      <source>Show adult tags and pictures</source>
      <extracomment>ui/dialogs/adult.py</extracomment>
      <translation>Mostrar etiquetas e imágenes para adultos</translation>
    </message>
    <message>
      <source>Are you an adult, and do you want to see adult tags and pictures?</source>
      <extracomment>ui/dialogs/adult.py</extracomment>
      <translation>¿Es usted mayor de edad y quiere ver etiquetas e imágenes para adultos?</translation>
    </message>
    <message>
      <source>Pictures rated above safe are then no longer blurred. Withheld pictures stay blurred.</source>
      <extracomment>ui/dialogs/adult.py</extracomment>
      <translation>Las imágenes con una clasificación por encima de segura ya no se desenfocan. Las retenidas siguen desenfocadas.</translation>
    </message>
    <message>
      <source>I am an adult, show them</source>
      <extracomment>ui/dialogs/adult.py</extracomment>
      <translation>Soy mayor de edad, mostrarlas</translation>
    </message>
    <message>
      <source>Install another model to compare with.</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>Instale otro modelo con el que comparar.</translation>
    </message>
    <message>
      <source>No pictures are open.</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>No hay imágenes abiertas.</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures not tagged by {title} yet</source>
      <extracomment>1: {n} picture not tagged by {title} yet
ui/dialogs/compare.py</extracomment>
      <translation>
        <numerusform>{n} imagen que {title} aún no ha etiquetado</numerusform>
        <numerusform>{n} imágenes que {title} aún no ha etiquetado</numerusform>
      </translation>
    </message>
    <message>
      <source>Compare models</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>Comparar modelos</translation>
    </message>
    <message>
      <source>Summary</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>Resumen</translation>
    </message>
    <message>
      <source>Stop; what was tagged is kept</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>Detener; lo ya etiquetado se conserva</translation>
    </message>
    <message>
      <source>Running the models</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>Ejecutando los modelos</translation>
    </message>
    <message>
      <source>✓ said by both   ✦ only by this one</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>✓ asignada por ambos   ✦ solo por este</translation>
    </message>
    <message numerus="yes">
      <source>On {n} pictures: {means} tags a picture.</source>
      <extracomment>1: On {n} picture: {means} tags a picture.
ui/dialogs/compare.py</extracomment>
      <translation>
        <numerusform>En {n} imagen: {means} etiquetas por imagen.</numerusform>
        <numerusform>En {n} imágenes: {means} etiquetas por imagen.</numerusform>
      </translation>
    </message>
    <message>
      <source>One model</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>Un modelo</translation>
    </message>
    <message>
      <source>The other model</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>El otro modelo</translation>
    </message>
    <message>
      <source>Counting…</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>Contando…</translation>
    </message>
    <message numerus="yes">
      <source>▶ Run on {n} missing pictures</source>
      <extracomment>1: ▶ Run on {n} missing picture
ui/dialogs/compare.py</extracomment>
      <translation>
        <numerusform>▶ Ejecutar con {n} imagen pendiente</numerusform>
        <numerusform>▶ Ejecutar con {n} imágenes pendientes</numerusform>
      </translation>
    </message>
    <message>
      <source>All is tagged by both</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>Ambos lo han etiquetado todo</translation>
    </message>
    <message>
      <source>Tags</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <source>{title} says {total}</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>{title} asigna {total}</translation>
    </message>
    <message>
      <source>{agreement} % of the tags are said by both.</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>Ambos asignan el {agreement} % de las etiquetas.</translation>
    </message>
    <message>
      <source>The rating is the same on {same_rating} %.</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>La clasificación coincide en el {same_rating} %.</translation>
    </message>
    <message>
      <source>Tags of {model}</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>Etiquetas de {model}</translation>
    </message>
    <message>
      <source>{one} and {other}</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>{one} y {other}</translation>
    </message>
    <message>
      <source>Stopped. What was written is kept, can be taken back, and isn't written again.</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>Detenido. Lo escrito se conserva, se puede revertir y no se vuelve a escribir.</translation>
    </message>
    <message>
      <source>Export tags</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>Exportar etiquetas</translation>
    </message>
    <message>
      <source>Pictures</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>&amp;Atrás</translation>
    </message>
    <message>
      <source>Send to &amp;Hydrus…</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>Enviar a &amp;Hydrus…</translation>
    </message>
    <message>
      <source>&amp;Undo this export</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>&amp;Deshacer esta exportación</translation>
    </message>
    <message>
      <source>Look at the &amp;files</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>Ver los a&amp;rchivos</translation>
    </message>
    <message numerus="yes">
      <source>{n} open pictures</source>
      <extracomment>1: {n} open picture
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>{n} imagen abierta</numerusform>
        <numerusform>{n} imágenes abiertas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files taken back.</source>
      <extracomment>1: {n} file taken back.
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>{n} archivo revertido.</numerusform>
        <numerusform>{n} archivos revertidos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} selected pictures</source>
      <extracomment>1: {n} selected picture
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>{n} imagen seleccionada</numerusform>
        <numerusform>{n} imágenes seleccionadas</numerusform>
      </translation>
    </message>
    <message>
      <source>All open pictures</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>Todas las imágenes abiertas</translation>
    </message>
    <message>
      <source>The open picture</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>La imagen abierta</translation>
    </message>
    <message>
      <source>The shown picture</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>La imagen mostrada</translation>
    </message>
    <message>
      <source>Open a picture to see what would be written of it.</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>Abra una imagen para ver qué se escribiría de ella.</translation>
    </message>
    <message>
      <source>There are no pictures to export.</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>No hay imágenes que exportar.</translation>
    </message>
    <message numerus="yes">
      <source>{n} files written</source>
      <extracomment>1: {n} file written
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>{n} archivo escrito</numerusform>
        <numerusform>{n} archivos escritos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files deleted</source>
      <extracomment>1: {n} file deleted
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>{n} archivo eliminado</numerusform>
        <numerusform>{n} archivos eliminados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{text} {n} files could not be changed; the list says why.</source>
      <extracomment>1: {text} {n} file could not be changed; the list says why.
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>{text} {n} archivo no se pudo modificar; la lista indica el motivo.</numerusform>
        <numerusform>{text} {n} archivos no se pudieron modificar; la lista indica el motivo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>&amp;Export {n} files</source>
      <extracomment>1: &amp;Export {n} file
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>&amp;Exportar {n} archivo</numerusform>
        <numerusform>&amp;Exportar {n} archivos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>delete {n} files</source>
      <extracomment>1: delete {n} file
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>eliminar {n} archivo</numerusform>
        <numerusform>eliminar {n} archivos</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing to &amp;export</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>Nada que &amp;exportar</translation>
    </message>
    <message>
      <source>&amp;Copy to the clipboard</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>&amp;Copiar al portapapeles</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Delete {n} files</source>
      <extracomment>1: &amp;Delete {n} file
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>E&amp;liminar {n} archivo</numerusform>
        <numerusform>E&amp;liminar {n} archivos</numerusform>
      </translation>
    </message>
    <message>
      <source>The tags are in the clipboard.</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>Las etiquetas están en el portapapeles.</translation>
    </message>
    <message>
      <source>Nothing is written yet. {words}.</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>Aún no se ha escrito nada. {words}.</translation>
    </message>
    <message>
      <source>Files</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>Which files are listed</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>Qué archivos se muestran</translation>
    </message>
    <message>
      <source>Changed outside:</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>Modificado fuera:</translation>
    </message>
    <message>
      <source>What is done with this file</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>Qué se hace con este archivo</translation>
    </message>
    <message>
      <source>Do so with &amp;all</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>Lo mismo con &amp;todos</translation>
    </message>
    <message>
      <source>Do the same with all files that were changed outside</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>Hacer lo mismo con todos los archivos modificados fuera de FurryTag</translation>
    </message>
    <message>
      <source>What</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>Qué</translation>
    </message>
    <message>
      <source>File</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Remark</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>Observación</translation>
    </message>
    <message>
      <source>Changes and refusals ({changing})</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>Cambios e impedimentos ({changing})</translation>
    </message>
    <message>
      <source>In: {gained}</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>Entran: {gained}</translation>
    </message>
    <message>
      <source>Out: {lost}</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>Salen: {lost}</translation>
    </message>
    <message>
      <source>Preset</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>Preajuste</translation>
    </message>
    <message>
      <source>Name of the preset</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>Nombre del preajuste</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>&amp;Quitar</translation>
    </message>
    <message>
      <source>&amp;Keep files current automatically</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>&amp;Mantener los archivos al día automáticamente</translation>
    </message>
    <message>
      <source>Write the files of a picture again after every decision on it, as long as this is on</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>Volver a escribir los archivos de una imagen tras cada decisión sobre ella, mientras esté activado</translation>
    </message>
    <message>
      <source>Preview</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>Vista previa</translation>
    </message>
    <message>
      <source>&amp;Reset</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>Resta&amp;blecer</translation>
    </message>
    <message>
      <source>Make this preset as it was at first</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>Dejar este preajuste como era al principio</translation>
    </message>
    <message>
      <source>Forget this preset</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>Olvidar este preajuste</translation>
    </message>
    <message>
      <source>Preview: {target}</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>Vista previa: {target}</translation>
    </message>
    <message>
      <source>Stopped; what was taken back until then stays so.</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>Detenido; lo revertido hasta entonces se mantiene.</translation>
    </message>
    <message>
      <source>Take exports back</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>Revertir exportaciones</translation>
    </message>
    <message>
      <source>Exports</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>Exportaciones</translation>
    </message>
    <message>
      <source>Files that could not be taken back</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>Archivos que no se pudieron revertir</translation>
    </message>
    <message>
      <source>&amp;Take back</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>&amp;Revertir</translation>
    </message>
    <message>
      <source>Every file gets the bytes that it had before the export. Files that were changed since are left alone.</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>Cada archivo recupera los bytes que tenía antes de la exportación. Los archivos modificados después no se tocan.</translation>
    </message>
    <message numerus="yes">
      <source>{text} {n} files had been deleted already.</source>
      <extracomment>1: {text} {n} file had been deleted already.
ui/dialogs/exports.py</extracomment>
      <translation>
        <numerusform>{text} {n} archivo ya se había eliminado.</numerusform>
        <numerusform>{text} {n} archivos ya se habían eliminado.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files could not be changed. {text}</source>
      <extracomment>1: {n} file could not be changed. {text}
ui/dialogs/exports.py</extracomment>
      <translation>
        <numerusform>{n} archivo no se pudo modificar. {text}</numerusform>
        <numerusform>{n} archivos no se pudieron modificar. {text}</numerusform>
      </translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>Folder</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>There is no export to take back.</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>No hay ninguna exportación que revertir.</translation>
    </message>
    <message>
      <source>FurryTag help</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation>Ayuda de FurryTag</translation>
    </message>
    <message>
      <source>Search the help</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation>Buscar en la ayuda</translation>
    </message>
    <message>
      <source>Pages of the help</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation>Páginas de la ayuda</translation>
    </message>
    <message>
      <source>No page has all of these words.</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation>Ninguna página tiene todas esas palabras.</translation>
    </message>
    <message>
      <source>Back (Alt+Left)</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
      <source>Forward (Alt+Right)</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
      <source>Contents</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation>Contenido</translation>
    </message>
    <message>
      <source>The first page</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation>La primera página</translation>
    </message>
    <message>
      <source>Stopped; what was sent until then stays in Hydrus.</source>
      <extracomment>ui/dialogs/hydrus.py</extracomment>
      <translation>Detenido; lo enviado hasta entonces queda en Hydrus.</translation>
    </message>
    <message>
      <source>Send tags to Hydrus</source>
      <extracomment>ui/dialogs/hydrus.py</extracomment>
      <translation>Enviar etiquetas a Hydrus</translation>
    </message>
    <message>
      <source>Pictures that could not be sent</source>
      <extracomment>ui/dialogs/hydrus.py</extracomment>
      <translation>Imágenes que no se pudieron enviar</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Send tags of {n} pictures</source>
      <extracomment>1: &amp;Send tags of {n} picture
ui/dialogs/hydrus.py</extracomment>
      <translation>
        <numerusform>&amp;Enviar etiquetas de {n} imagen</numerusform>
        <numerusform>&amp;Enviar etiquetas de {n} imágenes</numerusform>
      </translation>
    </message>
    <message>
      <source>Only tags are sent, for files that Hydrus knows by their content. Withheld pictures and hidden tags stay here.</source>
      <extracomment>ui/dialogs/hydrus.py</extracomment>
      <translation>Solo se envían etiquetas, para los archivos que Hydrus conoce por su contenido. Las imágenes retenidas y las etiquetas ocultas se quedan aquí.</translation>
    </message>
    <message numerus="yes">
      <source>Hydrus was given the tags of {n} pictures; {left_out} had none to send.</source>
      <extracomment>1: Hydrus was given the tags of {n} picture; {left_out} had none to send.
ui/dialogs/hydrus.py</extracomment>
      <translation>
        <numerusform>Hydrus ha recibido las etiquetas de {n} imagen; sin etiquetas que enviar: {left_out}.</numerusform>
        <numerusform>Hydrus ha recibido las etiquetas de {n} imágenes; sin etiquetas que enviar: {left_out}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Stopped; nothing was taken over.</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>Detenido; no se ha incorporado nada.</translation>
    </message>
    <message numerus="yes">
      <source>Tags of {n} pictures were taken over; Undo in the Edit menu takes all of it back.</source>
      <extracomment>1: Tags of {n} picture were taken over; Undo in the Edit menu takes all of it back.
ui/dialogs/import_tags.py</extracomment>
      <translation>
        <numerusform>Se han incorporado las etiquetas de {n} imagen; con Deshacer, en el menú Editar, se revierte todo.</numerusform>
        <numerusform>Se han incorporado las etiquetas de {n} imágenes; con Deshacer, en el menú Editar, se revierte todo.</numerusform>
      </translation>
    </message>
    <message>
      <source>Import tags</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>Importar etiquetas</translation>
    </message>
    <message>
      <source>What is taken over for the picture</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>Qué se incorpora a la imagen</translation>
    </message>
    <message>
      <source>&amp;Look</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>&amp;Comprobar</translation>
    </message>
    <message numerus="yes">
      <source>Tags that stand beside and in {n} open pictures become your decisions. What you have decided yourself stays.</source>
      <extracomment>1: Tags that stand beside and in {n} open picture become your decisions. What you have decided yourself stays.
ui/dialogs/import_tags.py</extracomment>
      <translation>
        <numerusform>Las etiquetas que hay junto a {n} imagen abierta y dentro de ella pasan a ser decisiones suyas. Lo que ya haya decidido se mantiene.</numerusform>
        <numerusform>Las etiquetas que hay junto a {n} imágenes abiertas y dentro de ellas pasan a ser decisiones suyas. Lo que ya haya decidido se mantiene.</numerusform>
      </translation>
    </message>
    <message>
      <source>Picture</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>From</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>De</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Import for {n} pictures</source>
      <extracomment>1: &amp;Import for {n} picture
ui/dialogs/import_tags.py</extracomment>
      <translation>
        <numerusform>&amp;Importar para {n} imagen</numerusform>
        <numerusform>&amp;Importar para {n} imágenes</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing to &amp;import</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>Nada que &amp;importar</translation>
    </message>
    <message>
      <source>Nothing is taken over yet: {summary}.</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>Aún no se ha incorporado nada: {summary}.</translation>
    </message>
    <message>
      <source>Rating: {rating}</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>Clasificación: {rating}</translation>
    </message>
    <message>
      <source>{name} stays as you decided.</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>{name} se queda como usted decidió.</translation>
    </message>
    <message>
      <source>Similar</source>
      <extracomment>ui/dialogs/insight.py</extracomment>
      <translation>Similares</translation>
    </message>
    <message>
      <source>Evaluate</source>
      <extracomment>ui/dialogs/insight.py</extracomment>
      <translation>Evaluar</translation>
    </message>
    <message>
      <source>Calibrate</source>
      <extracomment>ui/dialogs/insight.py</extracomment>
      <translation>Calibrar</translation>
    </message>
    <message>
      <source>Learned</source>
      <extracomment>ui/dialogs/insight.py</extracomment>
      <translation>Aprendido</translation>
    </message>
    <message>
      <source>Map</source>
      <extracomment>ui/dialogs/insight.py</extracomment>
      <translation>Mapa</translation>
    </message>
    <message>
      <source>Insight</source>
      <extracomment>ui/dialogs/insight.py</extracomment>
      <translation>Análisis</translation>
    </message>
    <message>
      <source>Keep the keys that it has</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>Conservar los atajos que tiene</translation>
    </message>
    <message>
      <source>What you press is added to the command's other keys</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>Lo que se pulse se añade a los demás atajos de la orden</translation>
    </message>
    <message>
      <source>No keys</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>Sin atajos</translation>
    </message>
    <message>
      <source>The command is then only in its menu</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>La orden queda entonces solo en su menú</translation>
    </message>
    <message>
      <source>Reset</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>Restablecer</translation>
    </message>
    <message>
      <source>Give this command the keys that it had from the start</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>Devolver a esta orden los atajos que tenía al principio</translation>
    </message>
    <message>
      <source>Reset all keys</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>Restablecer todos los atajos</translation>
    </message>
    <message>
      <source>Give it to this command</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>Dárselo a esta orden</translation>
    </message>
    <message>
      <source>Leave it</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>Dejarlo</translation>
    </message>
    <message>
      <source>Choose a command to give it other keys.</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>Elija una orden para darle otros atajos.</translation>
    </message>
    <message>
      <source>{key} belongs to “{other}”.</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>{key} pertenece a «{other}».</translation>
    </message>
    <message>
      <source>Keys of “{command}”:</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>Atajos de «{command}»:</translation>
    </message>
    <message>
      <source>Library</source>
      <extracomment>ui/dialogs/library.py</extracomment>
      <translation>Biblioteca</translation>
    </message>
    <message>
      <source>Storage and backups</source>
      <extracomment>ui/dialogs/library.py</extracomment>
      <translation>Almacenamiento y copias</translation>
    </message>
    <message>
      <source>Rename category</source>
      <extracomment>ui/dialogs/library.py</extracomment>
      <translation>Renombrar categoría</translation>
    </message>
    <message>
      <source>Rename</source>
      <extracomment>ui/dialogs/library.py</extracomment>
      <translation>Renombrar</translation>
    </message>
    <message>
      <source>New category</source>
      <extracomment>ui/dialogs/library.py</extracomment>
      <translation>Nueva categoría</translation>
    </message>
    <message>
      <source>Make it</source>
      <extracomment>ui/dialogs/library.py</extracomment>
      <translation>Crearla</translation>
    </message>
    <message>
      <source>Program</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>Programa</translation>
    </message>
    <message>
      <source>System library</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>Biblioteca del sistema</translation>
    </message>
    <message>
      <source>Model or drawing</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>Modelo o dibujo</translation>
    </message>
    <message>
      <source>not stated</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>no indicada</translation>
    </message>
    <message>
      <source>Licences</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>Licencias</translation>
    </message>
    <message>
      <source>FurryTag is MIT-licensed. It is made of these parts, each with its licence.</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>FurryTag tiene la licencia MIT. Se compone de estas partes, cada una con su licencia.</translation>
    </message>
    <message>
      <source>Parts</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>Partes</translation>
    </message>
    <message>
      <source>Licence</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>Licencia</translation>
    </message>
    <message>
      <source>Reading the licences…</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>Leyendo las licencias…</translation>
    </message>
    <message numerus="yes">
      <source>{n} parts</source>
      <extracomment>1: {n} part
ui/dialogs/licences.py</extracomment>
      <translation>
        <numerusform>{n} parte</numerusform>
        <numerusform>{n} partes</numerusform>
      </translation>
    </message>
    <message>
      <source>Part</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>Parte</translation>
    </message>
    <message>
      <source>Its makers ship no text with it; its licence is {name}.</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>Sus autores no incluyen ningún texto; su licencia es {name}.</translation>
    </message>
    <message>
      <source>as the trial says</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>según la prueba</translation>
    </message>
    <message>
      <source>reference</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>referencia</translation>
    </message>
    <message>
      <source>Run with</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Ejecutar con</translation>
    </message>
    <message>
      <source>How it is fed</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Cómo recibe las imágenes</translation>
    </message>
    <message>
      <source>Compare on my pictures…</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Comparar con mis imágenes…</translation>
    </message>
    <message>
      <source>See what it says if it is fed in each of these ways</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Ver qué dice si las recibe de cada una de estas maneras</translation>
    </message>
    <message>
      <source>Open page</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Abrir página</translation>
    </message>
    <message>
      <source>Show in your browser where it is published</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Mostrar en el navegador dónde está publicado</translation>
    </message>
    <message>
      <source>Verify</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Verificar</translation>
    </message>
    <message>
      <source>Compare every file with what was installed</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Comparar cada archivo con lo que se instaló</translation>
    </message>
    <message>
      <source>Try</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Probar</translation>
    </message>
    <message>
      <source>Run it in every way that there is, and choose the fastest</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Ejecutarlo de todas las maneras posibles y elegir la más rápida</translation>
    </message>
    <message>
      <source>Copy hashes</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Copiar hashes</translation>
    </message>
    <message>
      <source>Copy the list of files with their SHA-256</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Copiar la lista de archivos con su SHA-256</translation>
    </message>
    <message>
      <source>Open folder</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Abrir carpeta</translation>
    </message>
    <message>
      <source>Show the model's files</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Mostrar los archivos del modelo</translation>
    </message>
    <message>
      <source>Remove…</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Quitar…</translation>
    </message>
    <message>
      <source>Delete the model's files; tags and scores are kept</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Eliminar los archivos del modelo; las etiquetas y puntuaciones se conservan</translation>
    </message>
    <message>
      <source>Details</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Detalles</translation>
    </message>
    <message numerus="yes">
      <source>Files ({n} files)</source>
      <extracomment>1: Files ({n} file)
ui/dialogs/model_details.py</extracomment>
      <translation>
        <numerusform>Archivos ({n} archivo)</numerusform>
        <numerusform>Archivos ({n} archivos)</numerusform>
      </translation>
    </message>
    <message>
      <source>It comes with FurryTag.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Viene con FurryTag.</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>ninguna</translation>
    </message>
    <message>
      <source>its publisher</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>quien lo publica</translation>
    </message>
    <message>
      <source>the installation</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>la instalación</translation>
    </message>
    <message>
      <source>Size</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Known from</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Según</translation>
    </message>
    <message>
      <source>Runtime</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Motor</translation>
    </message>
    <message>
      <source>Speed</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Velocidad</translation>
    </message>
    <message>
      <source>Difference</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Diferencia</translation>
    </message>
    <message>
      <source>Ran on</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Se ejecutó en</translation>
    </message>
    <message>
      <source>How it runs here</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Cómo funciona aquí</translation>
    </message>
    <message>
      <source>It wasn't tried here yet, so it runs in the usual way.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Aún no se ha probado aquí, así que se ejecuta de la manera habitual.</translation>
    </message>
    <message>
      <source>Licence: {licence}.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Licencia: {licence}.</translation>
    </message>
    <message>
      <source>Installed on {date} from {source}.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Instalado el {date} desde {source}.</translation>
    </message>
    <message>
      <source>Was installed on {date} from {source}.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Se instaló el {date} desde {source}.</translation>
    </message>
    <message>
      <source>not known</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>desconocido</translation>
    </message>
    <message>
      <source>not published; kept when it is downloaded</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>no publicado; se guarda al descargarlo</translation>
    </message>
    <message>
      <source>{why} Tried on {date}.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>{why} Probado el {date}.</translation>
    </message>
    <message>
      <source>It isn't known for sure how this model was trained:</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>No se sabe con certeza cómo se entrenó este modelo:</translation>
    </message>
    <message>
      <source>Published quality: {quality}.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Calidad publicada: {quality}.</translation>
    </message>
    <message>
      <source>none stated</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>ninguna indicada</translation>
    </message>
    <message>
      <source>Published at {page}</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Publicado en {page}</translation>
    </message>
    <message>
      <source>It lies in {folder}.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Está en {folder}.</translation>
    </message>
    <message>
      <source>, SHA-256 {sha256}</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>, SHA-256 {sha256}</translation>
    </message>
    <message>
      <source>{file}{proof}, from {url}</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>{file}{proof}, de {url}</translation>
    </message>
    <message>
      <source>What it said of your pictures is kept, and your tags are too.</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Lo que dijo de las imágenes se conserva, y las etiquetas también.</translation>
    </message>
    <message>
      <source>Models</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Add a model from a file</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Añadir un modelo desde un archivo</translation>
    </message>
    <message>
      <source>Keep the models in another folder</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Guardar los modelos en otra carpeta</translation>
    </message>
    <message>
      <source>Download this model</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Descargar este modelo</translation>
    </message>
    <message>
      <source>Download a model</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Descargar un modelo</translation>
    </message>
    <message>
      <source>Download it</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Descargar</translation>
    </message>
    <message>
      <source>Its files are deleted, which frees {size}.</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Se eliminan sus archivos, lo que libera {size}.</translation>
    </message>
    <message>
      <source>Its files are deleted.</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Se eliminan sus archivos.</translation>
    </message>
    <message>
      <source>You can download it again.</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Se puede volver a descargar.</translation>
    </message>
    <message>
      <source>Keep the file that it came from if you want it again.</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Conserve el archivo del que procede si quiere volver a usarlo.</translation>
    </message>
    <message>
      <source>Remove a model</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Quitar un modelo</translation>
    </message>
    <message>
      <source>Remove it</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Models (*.zip *.onnx)</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Modelos (*.zip *.onnx)</translation>
    </message>
    <message>
      <source>Add {proposal}</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Añadir {proposal}</translation>
    </message>
    <message>
      <source>Download {model}</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Descargar {model}</translation>
    </message>
    <message>
      <source>Remove {model}?</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>¿Quitar {model}?</translation>
    </message>
    <message>
      <source>&amp;Name of the category:</source>
      <extracomment>ui/dialogs/name_category.py</extracomment>
      <translation>&amp;Nombre de la categoría:</translation>
    </message>
    <message>
      <source>It is a word of searches too: letters, digits and underscores, beginning with a letter.</source>
      <extracomment>ui/dialogs/name_category.py</extracomment>
      <translation>También es una palabra de las búsquedas: letras, cifras y guiones bajos, empezando por una letra.</translation>
    </message>
    <message>
      <source>Open</source>
      <extracomment>ui/dialogs/open_folder.py</extracomment>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Folder:</source>
      <extracomment>ui/dialogs/open_folder.py</extracomment>
      <translation>Carpeta:</translation>
    </message>
    <message>
      <source>Open sub-folders too</source>
      <extracomment>ui/dialogs/open_folder.py</extracomment>
      <translation>Abrir también las subcarpetas</translation>
    </message>
    <message>
      <source>Report a problem</source>
      <extracomment>ui/dialogs/problem.py</extracomment>
      <translation>Informar de un problema</translation>
    </message>
    <message>
      <source>This is all that the report holds: versions, devices, settings, and what the program logged. No names of files, tags, addresses or keys are in it. Nothing is sent: copy or save it, and add what you did and what you expected.</source>
      <extracomment>ui/dialogs/problem.py</extracomment>
      <translation>Esto es todo lo que contiene el informe: versiones, dispositivos, ajustes y lo que el programa anotó. No hay en él nombres de archivos, etiquetas, direcciones ni claves. No se envía nada: cópielo o guárdelo y añada qué hizo y qué esperaba.</translation>
    </message>
    <message>
      <source>The report</source>
      <extracomment>ui/dialogs/problem.py</extracomment>
      <translation>El informe</translation>
    </message>
    <message>
      <source>Asking the runtimes which devices they see…</source>
      <extracomment>ui/dialogs/problem.py</extracomment>
      <translation>Preguntando a los motores qué dispositivos ven…</translation>
    </message>
    <message>
      <source>It isn't known for sure how this model was trained. Look which column says what is in your pictures.</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation>No se sabe con certeza cómo se entrenó este modelo. Mire qué columna dice lo que hay en sus imágenes.</translation>
    </message>
    <message>
      <source>Earlier scores of this model stay; your pictures are tagged anew if it is the model in use</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation>Las puntuaciones anteriores de este modelo se conservan; si es el modelo en uso, las imágenes se etiquetan de nuevo</translation>
    </message>
    <message>
      <source>● in use</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation>● en uso</translation>
    </message>
    <message>
      <source>Use this</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation>Usar esta</translation>
    </message>
    <message>
      <source>How to feed {model}</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation>Cómo dar las imágenes a {model}</translation>
    </message>
    <message>
      <source>Use {reading}</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation>Usar {reading}</translation>
    </message>
    <message>
      <source>No pictures are open, so these are drawings; your own tell more.</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation>No hay imágenes abiertas, así que estas son dibujos; las propias dicen más.</translation>
    </message>
    <message>
      <source>Undo gives all of it back in one step.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>Deshacer lo devuelve todo en un solo paso.</translation>
    </message>
    <message>
      <source>New name of the tag</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>Nuevo nombre de la etiqueta</translation>
    </message>
    <message>
      <source>Show pictures with yes and no</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>Mostrar imágenes con sí y no</translation>
    </message>
    <message>
      <source>Search for them among the open pictures; nothing is changed</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>Buscarlas entre las imágenes abiertas; no se cambia nada</translation>
    </message>
    <message>
      <source>&amp;New name, or another tag that it is to become one with:</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>&amp;Nuevo nombre, u otra etiqueta con la que combinarla:</translation>
    </message>
    <message>
      <source>Names are written in lower case, with underscores for spaces.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>Los nombres se escriben en minúsculas, con guiones bajos en vez de espacios.</translation>
    </message>
    <message>
      <source>Renaming; this takes some seconds where the tag stands on very many pictures.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>Renombrando; tarda unos segundos si la etiqueta está en muchísimas imágenes.</translation>
    </message>
    <message numerus="yes">
      <source>What you have decided on {n} pictures goes along.</source>
      <extracomment>1: What you have decided on {n} picture goes along.
ui/dialogs/rename_tag.py</extracomment>
      <translation>
        <numerusform>Lo decidido en {n} imagen se mantiene.</numerusform>
        <numerusform>Lo decidido en {n} imágenes se mantiene.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>On {n} pictures you said yes to one and no to the other: the yes stays.</source>
      <extracomment>1: On {n} picture you said yes to one and no to the other: the yes stays.
ui/dialogs/rename_tag.py</extracomment>
      <translation>
        <numerusform>En {n} imagen hay un sí para una y un no para la otra: se queda el sí.</numerusform>
        <numerusform>En {n} imágenes hay un sí para una y un no para la otra: se queda el sí.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>On {n} pictures both have the same answer.</source>
      <extracomment>1: On {n} picture both have the same answer.
ui/dialogs/rename_tag.py</extracomment>
      <translation>
        <numerusform>En {n} imagen ambas tienen la misma respuesta.</numerusform>
        <numerusform>En {n} imágenes ambas tienen la misma respuesta.</numerusform>
      </translation>
    </message>
    <message>
      <source>What models say of it is shown, found and exported under the new name. The models themselves stay as they are.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>Lo que los modelos dicen de ella se muestra, se busca y se exporta con el nuevo nombre. Los modelos en sí no cambian.</translation>
    </message>
    <message>
      <source>Merge</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>Combinar</translation>
    </message>
    <message>
      <source>Rename or merge {tag}</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>Renombrar o combinar {tag}</translation>
    </message>
    <message>
      <source>{new} is there already: {old} becomes one tag with it.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>{new} ya existe: {old} pasa a ser una sola etiqueta con ella.</translation>
    </message>
    <message>
      <source>{old} is called {new} from then on, everywhere.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>{old} se llamará desde entonces {new} en todas partes.</translation>
    </message>
    <message numerus="yes">
      <source>{n} thresholds</source>
      <extracomment>1: {n} threshold
ui/dialogs/rename_tag.py</extracomment>
      <translation>
        <numerusform>{n} umbral</numerusform>
        <numerusform>{n} umbrales</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} learned tags</source>
      <extracomment>1: {n} learned tag
ui/dialogs/rename_tag.py</extracomment>
      <translation>
        <numerusform>{n} etiqueta aprendida</numerusform>
        <numerusform>{n} etiquetas aprendidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} saved searches</source>
      <extracomment>1: {n} saved search
ui/dialogs/rename_tag.py</extracomment>
      <translation>
        <numerusform>{n} búsqueda guardada</numerusform>
        <numerusform>{n} búsquedas guardadas</numerusform>
      </translation>
    </message>
    <message>
      <source>Changed with it: {things}.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>Cambia con ella: {things}.</translation>
    </message>
    <message>
      <source>Not changed: the rules of the export presets {names}, which name it.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>No cambian: las reglas de los preajustes de exportación {names}, que la nombran.</translation>
    </message>
    <message>
      <source>Settings</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Search settings and commands</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Buscar ajustes y órdenes</translation>
    </message>
    <message>
      <source>Take it back</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Deshacerlo</translation>
    </message>
    <message>
      <source>Reset all settings</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Restablecer todos los ajustes</translation>
    </message>
    <message>
      <source>All but the model, the folders and whether adult content is shown</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Todos menos el modelo, las carpetas y si se muestra contenido para adultos</translation>
    </message>
    <message>
      <source>Export…</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Write the settings to a file, without the model, the folders, the access key of Hydrus and the choice of adult content</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Escribir los ajustes en un archivo, sin el modelo, las carpetas, la clave de acceso de Hydrus ni la elección de contenido para adultos</translation>
    </message>
    <message>
      <source>Import…</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Importar…</translation>
    </message>
    <message>
      <source>Take over the settings of a file that was exported</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Incorporar los ajustes de un archivo exportado</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Teclado</translation>
    </message>
    <message>
      <source>All settings are as they were from the start.</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Todos los ajustes están como al principio.</translation>
    </message>
    <message>
      <source>They are shown.</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Se muestran.</translation>
    </message>
    <message>
      <source>They are not shown.</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>No se muestran.</translation>
    </message>
    <message>
      <source>None is changed.</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Ninguna ha cambiado.</translation>
    </message>
    <message>
      <source>{commands} changed</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Cambios: {commands}</translation>
    </message>
    <message numerus="yes">
      <source>{n} commands</source>
      <extracomment>1: {n} command
ui/dialogs/settings.py</extracomment>
      <translation>
        <numerusform>{n} orden</numerusform>
        <numerusform>{n} órdenes</numerusform>
      </translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <extracomment>ui/dialogs/shortcuts.py</extracomment>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>Find a command or a key</source>
      <extracomment>ui/dialogs/shortcuts.py</extracomment>
      <translation>Buscar una orden o un atajo</translation>
    </message>
    <message>
      <source>No command or key is called that.</source>
      <extracomment>ui/dialogs/shortcuts.py</extracomment>
      <translation>Ninguna orden ni atajo se llama así.</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <extracomment>ui/dialogs/shortcuts.py</extracomment>
      <translation>Copiar como texto</translation>
    </message>
    <message>
      <source>Put the whole sheet into the clipboard, to print it or to keep it</source>
      <extracomment>ui/dialogs/shortcuts.py</extracomment>
      <translation>Poner la hoja entera en el portapapeles, para imprimirla o guardarla</translation>
    </message>
    <message>
      <source>Tag a batch</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>Etiquetar un lote</translation>
    </message>
    <message>
      <source>&amp;Tag</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>&amp;Etiquetar</translation>
    </message>
    <message>
      <source>&amp;Choose…</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>E&amp;legir…</translation>
    </message>
    <message>
      <source>With &amp;sub-folders</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>Con &amp;subcarpetas</translation>
    </message>
    <message>
      <source>All pictures of a &amp;folder, without opening them</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>Todas las imágenes de una &amp;carpeta, sin abrirlas</translation>
    </message>
    <message>
      <source>Choose a folder of pictures</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>Elegir una carpeta de imágenes</translation>
    </message>
    <message>
      <source>The folder's path</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>La ruta de la carpeta</translation>
    </message>
    <message>
      <source>Models, one after the other</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>Modelos, uno tras otro</translation>
    </message>
    <message>
      <source>What a model has tagged already is passed over. You can work on or quit: it goes on at the next start.</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>Lo que un modelo ya ha etiquetado se pasa por alto. Se puede seguir trabajando o salir: continúa en el próximo inicio.</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Tag {n} pictures</source>
      <extracomment>1: &amp;Tag {n} picture
ui/dialogs/tag.py</extracomment>
      <translation>
        <numerusform>&amp;Etiquetar {n} imagen</numerusform>
        <numerusform>&amp;Etiquetar {n} imágenes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The {n} selected pictures</source>
      <extracomment>1: The {n} selected picture
ui/dialogs/tag.py</extracomment>
      <translation>
        <numerusform>La imagen seleccionada ({n})</numerusform>
        <numerusform>Las {n} imágenes seleccionadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The {n} pictures of this search</source>
      <extracomment>1: The {n} picture of this search
ui/dialogs/tag.py</extracomment>
      <translation>
        <numerusform>La imagen de esta búsqueda ({n})</numerusform>
        <numerusform>Las {n} imágenes de esta búsqueda</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All {n} open pictures</source>
      <extracomment>1: The open picture
ui/dialogs/tag.py</extracomment>
      <translation>
        <numerusform>La imagen abierta ({n})</numerusform>
        <numerusform>Las {n} imágenes abiertas</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation>&amp;Copiar</translation>
    </message>
    <message>
      <source>&amp;Save…</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation>&amp;Guardar…</translation>
    </message>
    <message>
      <source>Copied.</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation>Copiado.</translation>
    </message>
    <message>
      <source>Save as a text file</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation>Guardar como archivo de texto</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation>Texto (*.txt)</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation>Guardado como {name}.</translation>
    </message>
    <message>
      <source>It could not be saved: {reason}. Choose another folder.</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation>No se pudo guardar: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <extracomment>ui/dialogs/workdialog.py</extracomment>
      <translation>Detenido.</translation>
    </message>
    <message>
      <source>Reset rating</source>
      <extracomment>ui/edits.py</extracomment>
      <translation>Restablecer clasificación</translation>
    </message>
    <message>
      <source>Mark as reviewed</source>
      <extracomment>ui/edits.py</extracomment>
      <translation>Marcar como revisada</translation>
    </message>
    <message>
      <source>Mark as not reviewed</source>
      <extracomment>ui/edits.py</extracomment>
      <translation>Marcar como no revisada</translation>
    </message>
    <message>
      <source>Accept suggestions on {pictures}</source>
      <extracomment>ui/edits.py</extracomment>
      <translation>Aceptar sugerencias en {pictures}</translation>
    </message>
    <message>
      <source>Reset picture</source>
      <extracomment>ui/edits.py</extracomment>
      <translation>Restablecer imagen</translation>
    </message>
    <message>
      <source>Rate {rating}</source>
      <extracomment>ui/edits.py</extracomment>
      <translation>Clasificar como {rating}</translation>
    </message>
    <message>
      <source>End it with .html, .csv or .json.</source>
      <extracomment>ui/examining.py</extracomment>
      <translation>Use la extensión .html, .csv o .json.</translation>
    </message>
    <message>
      <source>{path} has no ending that says what to write.</source>
      <extracomment>ui/examining.py</extracomment>
      <translation>{path} no tiene una extensión que indique qué escribir.</translation>
    </message>
    <message>
      <source>No model is chosen yet.</source>
      <extracomment>ui/exchange.py</extracomment>
      <translation>Aún no se ha elegido ningún modelo.</translation>
    </message>
    <message>
      <source>Wait until it is loaded, or choose one.</source>
      <extracomment>ui/exchange.py</extracomment>
      <translation>Espere a que se cargue, o elija uno.</translation>
    </message>
    <message numerus="yes">
      <source>{n} tags are in the clipboard.</source>
      <extracomment>1: {n} tag is in the clipboard.
ui/exchangedesk.py</extracomment>
      <translation>
        <numerusform>{n} etiqueta en el portapapeles.</numerusform>
        <numerusform>{n} etiquetas en el portapapeles.</numerusform>
      </translation>
    </message>
    <message>
      <source>This picture has no tags to copy.</source>
      <extracomment>ui/exchangedesk.py</extracomment>
      <translation>Esta imagen no tiene etiquetas que copiar.</translation>
    </message>
    <message>
      <source>{tag}: orange parts speak for it, blue ones against it.</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation>{tag}: las partes naranjas apoyan la etiqueta; las azules, no.</translation>
    </message>
    <message>
      <source>{tag}: no part of the picture matters much.</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation>{tag}: ninguna parte de la imagen importa mucho.</translation>
    </message>
    <message>
      <source>Exact: what each part adds.</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation>Exacto: lo que aporta cada parte.</translation>
    </message>
    <message>
      <source>Found by covering parts.</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation>Hallado tapando partes.</translation>
    </message>
    <message>
      <source>Choose a tag of the model in the list to see which parts of the picture speak for it.</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation>Elija en la lista una etiqueta del modelo para ver qué partes de la imagen la apoyan.</translation>
    </message>
    <message>
      <source>{tag}: {done} of {total} parts covered…</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation>{tag}: {done} de {total} partes cubiertas…</translation>
    </message>
    <message>
      <source>{tag}: looking…</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation>{tag}: examinando…</translation>
    </message>
    <message>
      <source>Safe</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Segura</translation>
    </message>
    <message>
      <source>Questionable</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Cuestionable</translation>
    </message>
    <message>
      <source>Explicit</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Explícita</translation>
    </message>
    <message>
      <source>Not rated</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Sin clasificar</translation>
    </message>
    <message>
      <source>Not tagged yet</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Aún sin etiquetar</translation>
    </message>
    <message>
      <source>To review</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Por revisar</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Revisadas</translation>
    </message>
    <message>
      <source>Could not be read</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>No se pudieron leer</translation>
    </message>
    <message>
      <source>Withheld</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Retenidas</translation>
    </message>
    <message>
      <source>Your search</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Su búsqueda</translation>
    </message>
    <message>
      <source>Rating</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Clasificación</translation>
    </message>
    <message>
      <source>State</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Tagged by</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Etiquetadas por</translation>
    </message>
    <message>
      <source>Your own</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Propias</translation>
    </message>
    <message>
      <source>Sort by the score of which tag?</source>
      <extracomment>ui/filtering.py</extracomment>
      <translation>¿Ordenar por la puntuación de qué etiqueta?</translation>
    </message>
    <message>
      <source>rated {rating}</source>
      <extracomment>ui/gallery/model.py</extracomment>
      <translation>clasificada como {rating}</translation>
    </message>
    <message>
      <source>not tagged yet</source>
      <extracomment>ui/gallery/standing.py</extracomment>
      <translation>aún sin etiquetar</translation>
    </message>
    <message>
      <source>tagged, not reviewed</source>
      <extracomment>ui/gallery/standing.py</extracomment>
      <translation>etiquetada, sin revisar</translation>
    </message>
    <message>
      <source>reviewed</source>
      <extracomment>ui/gallery/standing.py</extracomment>
      <translation>revisada</translation>
    </message>
    <message>
      <source>could not be read</source>
      <extracomment>ui/gallery/standing.py</extracomment>
      <translation>no se pudo leer</translation>
    </message>
    <message>
      <source>withheld</source>
      <extracomment>ui/gallery/standing.py</extracomment>
      <translation>en retención</translation>
    </message>
    <message>
      <source>{list}: {picture}, {place} of {count}</source>
      <extracomment>ui/gallery/view.py</extracomment>
      <translation>{list}: {picture}, {place} de {count}</translation>
    </message>
    <message>
      <source>The report could not be made: {reason}</source>
      <extracomment>ui/helpdesk.py</extracomment>
      <translation>No se pudo crear el informe: {reason}</translation>
    </message>
    <message>
      <source>The model isn't ready yet.</source>
      <extracomment>ui/insightdesk.py</extracomment>
      <translation>El modelo aún no está listo.</translation>
    </message>
    <message>
      <source>Wait until it is loaded.</source>
      <extracomment>ui/insightdesk.py</extracomment>
      <translation>Espere a que se cargue.</translation>
    </message>
    <message>
      <source>There is no picture in it.</source>
      <extracomment>ui/intake.py</extracomment>
      <translation>No contiene ninguna imagen.</translation>
    </message>
    <message>
      <source>Drop or paste picture files, folders or a copied picture.</source>
      <extracomment>ui/intake.py</extracomment>
      <translation>Arrastre o pegue archivos de imagen, carpetas o una imagen copiada.</translation>
    </message>
    <message>
      <source>Check the folder and its free space.</source>
      <extracomment>ui/intake.py</extracomment>
      <translation>Compruebe la carpeta y su espacio libre.</translation>
    </message>
    <message>
      <source>FurryTag doesn't download pictures.</source>
      <extracomment>ui/intake.py</extracomment>
      <translation>FurryTag no descarga imágenes.</translation>
    </message>
    <message>
      <source>Save the picture, then drop the file.</source>
      <extracomment>ui/intake.py</extracomment>
      <translation>Guarde la imagen y arrastre el archivo.</translation>
    </message>
    <message>
      <source>Can't keep the pasted picture in {folder}: {reason}.</source>
      <extracomment>ui/intake.py</extracomment>
      <translation>No se puede guardar la imagen pegada en {folder}: {reason}.</translation>
    </message>
    <message>
      <source>Choose a picture of your own.</source>
      <extracomment>ui/interview.py</extracomment>
      <translation>Elija una imagen propia.</translation>
    </message>
    <message>
      <source>Drawing {number}</source>
      <extracomment>ui/interview.py</extracomment>
      <translation>Dibujo {number}</translation>
    </message>
    <message>
      <source>Can't write to {folder}: {reason}.</source>
      <extracomment>ui/interview.py</extracomment>
      <translation>No se puede escribir en {folder}: {reason}.</translation>
    </message>
    <message>
      <source>{words} ({key})</source>
      <extracomment>ui/keyhints.py</extracomment>
      <translation>{words} ({key})</translation>
    </message>
    <message>
      <source>{key} is needed in lists, sliders and fields. Press another key, or hold Ctrl or Alt with it.</source>
      <extracomment>ui/keymap.py</extracomment>
      <translation>{key} hace falta en listas, controles deslizantes y campos. Pulse otra tecla, o mantenga Ctrl o Alt a la vez.</translation>
    </message>
    <message>
      <source>{key} opens a menu. Press another key.</source>
      <extracomment>ui/keymap.py</extracomment>
      <translation>{key} abre un menú. Pulse otra tecla.</translation>
    </message>
    <message numerus="yes">
      <source>Move {n} tags to {category}</source>
      <extracomment>1: Move {n} tag to {category}
ui/librarydesk.py</extracomment>
      <translation>
        <numerusform>Mover {n} etiqueta a {category}</numerusform>
        <numerusform>Mover {n} etiquetas a {category}</numerusform>
      </translation>
    </message>
    <message>
      <source>Counting tags</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation>Contando etiquetas</translation>
    </message>
    <message>
      <source>Add category {name}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation>Añadir la categoría {name}</translation>
    </message>
    <message>
      <source>Change colour of {name}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation>Cambiar el color de {name}</translation>
    </message>
    <message>
      <source>Rename category {name}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation>Renombrar la categoría {name}</translation>
    </message>
    <message>
      <source>Delete category {name}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation>Eliminar la categoría {name}</translation>
    </message>
    <message>
      <source>Merge {old} into {new}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation>Combinar {old} con {new}</translation>
    </message>
    <message>
      <source>Rename {old} to {new}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation>Renombrar {old} como {new}</translation>
    </message>
    <message>
      <source>Move {tag} to {category}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation>Mover {tag} a {category}</translation>
    </message>
    <message>
      <source>Reading tags</source>
      <extracomment>ui/mapping.py</extracomment>
      <translation>Leyendo etiquetas</translation>
    </message>
    <message>
      <source>Let more pictures be tagged.</source>
      <extracomment>ui/mapping.py</extracomment>
      <translation>Deje que se etiqueten más imágenes.</translation>
    </message>
    <message>
      <source>Cluster {number}: {tags}</source>
      <extracomment>ui/mapping.py</extracomment>
      <translation>Clúster {number}: {tags}</translation>
    </message>
    <message>
      <source>Cluster {number}</source>
      <extracomment>ui/mapping.py</extracomment>
      <translation>Clúster {number}</translation>
    </message>
    <message>
      <source>A map needs at least {least} tagged pictures; there are {number}.</source>
      <extracomment>ui/mapping.py</extracomment>
      <translation>Un mapa necesita al menos {least} imágenes etiquetadas; hay {number}.</translation>
    </message>
    <message>
      <source>absent</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>no instalado</translation>
    </message>
    <message>
      <source>partly here</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>incompleto</translation>
    </message>
    <message>
      <source>waiting</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>en espera</translation>
    </message>
    <message>
      <source>downloading</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>descargando</translation>
    </message>
    <message>
      <source>paused</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>en pausa</translation>
    </message>
    <message>
      <source>checking</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>comprobando</translation>
    </message>
    <message>
      <source>failed</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>con error</translation>
    </message>
    <message>
      <source>installed</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>instalado</translation>
    </message>
    <message>
      <source>loading</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>cargando</translation>
    </message>
    <message>
      <source>in use</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>en uso</translation>
    </message>
    <message>
      <source>damaged</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>dañado</translation>
    </message>
    <message>
      <source>Download</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Descargar</translation>
    </message>
    <message>
      <source>Retry</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>Repair</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Reparar</translation>
    </message>
    <message>
      <source>Open in browser</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Abrir en el navegador</translation>
    </message>
    <message>
      <source>Add from a file…</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Añadir desde un archivo…</translation>
    </message>
    <message>
      <source>Use</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Usar</translation>
    </message>
    <message>
      <source>Discard</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Ocultar</translation>
    </message>
    <message>
      <source>Remove</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Download, check and install this model</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Descargar, comprobar e instalar este modelo</translation>
    </message>
    <message>
      <source>Go on where the download stopped</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Continuar donde se detuvo la descarga</translation>
    </message>
    <message>
      <source>Try it again; what was downloaded is kept</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Intentarlo de nuevo; lo descargado se conserva</translation>
    </message>
    <message>
      <source>Install this model again</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Volver a instalar este modelo</translation>
    </message>
    <message>
      <source>Get the file with your browser, then add it from there</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Obtener el archivo con el navegador y añadirlo después</translation>
    </message>
    <message>
      <source>Add the file that the browser has saved</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Añadir el archivo que ha guardado el navegador</translation>
    </message>
    <message>
      <source>Let this model suggest tags</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Dejar que este modelo sugiera etiquetas</translation>
    </message>
    <message>
      <source>Hold on, and go on later; what was downloaded is kept</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Hacer una pausa y continuar más tarde; lo descargado se conserva</translation>
    </message>
    <message>
      <source>Stop; what was downloaded is kept until you discard it</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Detener; lo descargado se conserva hasta que se descarte</translation>
    </message>
    <message>
      <source>Delete what was downloaded of this model</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Eliminar lo descargado de este modelo</translation>
    </message>
    <message>
      <source>Take this line away</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Quitar esta línea</translation>
    </message>
    <message>
      <source>Delete this model's files; tags and scores are kept</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Eliminar los archivos de este modelo; las etiquetas y puntuaciones se conservan</translation>
    </message>
    <message>
      <source>Installing {model}{others}</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Instalando {model}{others}</translation>
    </message>
    <message>
      <source>Adding {model}{others}</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Añadiendo {model}{others}</translation>
    </message>
    <message>
      <source>{number} %</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>{number} %</translation>
    </message>
    <message>
      <source>loading…</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>cargando…</translation>
    </message>
    <message>
      <source>starting…</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>iniciando…</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>{hours} h</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>{hours} h</translation>
    </message>
    <message>
      <source>✓ verified</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>✓ verificado</translation>
    </message>
    <message>
      <source>✓ installed</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>✓ instalado</translation>
    </message>
    <message>
      <source>(and {number} more)</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>(y {number} más)</translation>
    </message>
    <message>
      <source>Paused: {model}{share}{others}</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>En pausa: {model}{share}{others}</translation>
    </message>
    <message>
      <source>Downloading {model}{share}{others}</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Descargando {model}{share}{others}</translation>
    </message>
    <message>
      <source>{size} are here</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>{size} ya descargados</translation>
    </message>
    <message>
      <source>trying again</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>reintentando</translation>
    </message>
    <message>
      <source>Checking</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Comprobando</translation>
    </message>
    <message>
      <source>waiting for server</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>esperando al servidor</translation>
    </message>
    <message>
      <source>It may be slower; the hardware check says what is missing.</source>
      <extracomment>ui/modelchoice.py</extracomment>
      <translation>Puede ser más lento; la comprobación del hardware indica qué falta.</translation>
    </message>
    <message>
      <source>{model} is used instead.</source>
      <extracomment>ui/modelchoice.py</extracomment>
      <translation>En su lugar se usa {model}.</translation>
    </message>
    <message>
      <source>The models can't be moved now.</source>
      <extracomment>ui/modeldesk.py</extracomment>
      <translation>Los modelos no se pueden mover ahora.</translation>
    </message>
    <message>
      <source>Wait until the downloads have ended, or cancel them.</source>
      <extracomment>ui/modeldesk.py</extracomment>
      <translation>Espere a que terminen las descargas, o cancélelas.</translation>
    </message>
    <message>
      <source>{model} was removed; {size} are free again.</source>
      <extracomment>ui/modeldesk.py</extracomment>
      <translation>Se ha quitado {model}; se han liberado {size}.</translation>
    </message>
    <message>
      <source>Install it again.</source>
      <extracomment>ui/modeldesk.py</extracomment>
      <translation>Vuelva a instalarlo.</translation>
    </message>
    <message>
      <source>All files of {model} are as they were installed.</source>
      <extracomment>ui/modeldesk.py</extracomment>
      <translation>Todos los archivos de {model} están tal como se instalaron.</translation>
    </message>
    <message>
      <source>&amp;Models</source>
      <extracomment>ui/modelmenu.py</extracomment>
      <translation>&amp;Modelos</translation>
    </message>
    <message>
      <source>{model} (can't be used)</source>
      <extracomment>ui/modelmenu.py</extracomment>
      <translation>{model} (no se puede usar)</translation>
    </message>
    <message>
      <source>It can't be used: {problem}</source>
      <extracomment>ui/modelmenu.py</extracomment>
      <translation>No se puede usar: {problem}</translation>
    </message>
    <message>
      <source>No file manager was found.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>No se ha encontrado ningún gestor de archivos.</translation>
    </message>
    <message>
      <source>You can go on with it.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>Se puede continuar con ella.</translation>
    </message>
    <message>
      <source>You can go on with them.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>Se puede continuar con ellas.</translation>
    </message>
    <message>
      <source>Show models</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>Mostrar modelos</translation>
    </message>
    <message>
      <source>It isn't known for sure how {model} was trained.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>No se sabe con certeza cómo se entrenó {model}.</translation>
    </message>
    <message>
      <source>See what it says of your pictures.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>Vea qué dice de sus imágenes.</translation>
    </message>
    <message>
      <source>Use it</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>Usarlo</translation>
    </message>
    <message>
      <source>{model} is ready.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>{model} está listo.</translation>
    </message>
    <message>
      <source>The models folder is {folder}.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>La carpeta de modelos es {folder}.</translation>
    </message>
    <message>
      <source>The download of {model} isn't finished.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>La descarga de {model} no ha terminado.</translation>
    </message>
    <message>
      <source>{number} downloads of models aren't finished.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>{number} descargas de modelos no han terminado.</translation>
    </message>
    <message>
      <source>Can't make the folder {folder}: {reason}.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>No se puede crear la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
      <source>Its pictures can be opened again once it is back.</source>
      <extracomment>ui/opened.py</extracomment>
      <translation>Sus imágenes se podrán abrir cuando vuelva a estar disponible.</translation>
    </message>
    <message>
      <source>The folder {folder} has gone.</source>
      <extracomment>ui/opened.py</extracomment>
      <translation>La carpeta {folder} ya no existe.</translation>
    </message>
    <message numerus="yes">
      <source>{n} folders inside {place} were not opened.</source>
      <extracomment>1: {n} folder inside {place} was not opened.
ui/opened.py</extracomment>
      <translation>
        <numerusform>No se abrió {n} carpeta dentro de {place}.</numerusform>
        <numerusform>No se abrieron {n} carpetas dentro de {place}.</numerusform>
      </translation>
    </message>
    <message>
      <source>these folders</source>
      <extracomment>ui/opened.py</extracomment>
      <translation>estas carpetas</translation>
    </message>
    <message>
      <source>Open them too</source>
      <extracomment>ui/opened.py</extracomment>
      <translation>Abrirlas también</translation>
    </message>
    <message>
      <source>FurryTag reads JPEG, PNG, GIF, WebP, AVIF, BMP and TIFF.</source>
      <extracomment>ui/opened.py</extracomment>
      <translation>FurryTag lee JPEG, PNG, GIF, WebP, AVIF, BMP y TIFF.</translation>
    </message>
    <message>
      <source>There are no pictures in {place}.</source>
      <extracomment>ui/opened.py</extracomment>
      <translation>No hay imágenes en {place}.</translation>
    </message>
    <message>
      <source>Open pictures</source>
      <extracomment>ui/opening.py</extracomment>
      <translation>Abrir imágenes</translation>
    </message>
    <message>
      <source>In the list of tags</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>En la lista de etiquetas</translation>
    </message>
    <message>
      <source>In the grid of pictures</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>En la cuadrícula de imágenes</translation>
    </message>
    <message>
      <source>In the counts</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>En los recuentos</translation>
    </message>
    <message>
      <source>On a slider</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>En un control deslizante</translation>
    </message>
    <message>
      <source>In the windows of insight</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>En las ventanas de análisis</translation>
    </message>
    <message>
      <source>In tables of figures</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>En tablas de cifras</translation>
    </message>
    <message>
      <source>On the map</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>En el mapa</translation>
    </message>
    <message>
      <source>In the picture</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>En la imagen</translation>
    </message>
    <message>
      <source>Go to another tag</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Ir a otra etiqueta</translation>
    </message>
    <message>
      <source>Accept, or take it back</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Aceptar, o dejar sin decidir</translation>
    </message>
    <message>
      <source>Space</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Espacio</translation>
    </message>
    <message>
      <source>Accept</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Aceptar</translation>
    </message>
    <message>
      <source>A, Return</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>A, Retorno</translation>
    </message>
    <message>
      <source>Reject, or remove</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Rechazar o quitar</translation>
    </message>
    <message>
      <source>X, Delete</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>X, Suprimir</translation>
    </message>
    <message>
      <source>Undecide</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Dejar sin decidir</translation>
    </message>
    <message>
      <source>U, Backspace</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>U, Retroceso</translation>
    </message>
    <message>
      <source>Hide or show a category</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Ocultar o mostrar una categoría</translation>
    </message>
    <message>
      <source>Menu with the tag's own threshold</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Menú con el umbral propio de la etiqueta</translation>
    </message>
    <message>
      <source>Menu, Shift+F10</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Menú, Mayúsculas+F10</translation>
    </message>
    <message>
      <source>Select all</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Seleccionar todo</translation>
    </message>
    <message>
      <source>Select several</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Seleccionar varias</translation>
    </message>
    <message>
      <source>Shift+arrows, Ctrl+Space</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Mayúsculas+flechas, Control+Espacio</translation>
    </message>
    <message>
      <source>Menu of the selected pictures</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Menú de las imágenes seleccionadas</translation>
    </message>
    <message>
      <source>Add to the search</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Añadir a la búsqueda</translation>
    </message>
    <message>
      <source>Return</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Retorno</translation>
    </message>
    <message>
      <source>Exclude</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Excluir</translation>
    </message>
    <message>
      <source>-, X, Delete</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>-, X, Suprimir</translation>
    </message>
    <message>
      <source>Hide or show a group</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Ocultar o mostrar un grupo</translation>
    </message>
    <message>
      <source>Move by 0.01</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Mover en pasos de 0,01</translation>
    </message>
    <message>
      <source>Move by 0.10</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Mover en pasos de 0,10</translation>
    </message>
    <message>
      <source>Page up, Page down</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
      <source>The model's own value</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>El valor propio del modelo</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Suprimir</translation>
    </message>
    <message>
      <source>Another page</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Otra página</translation>
    </message>
    <message>
      <source>Show the picture in the window</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Mostrar la imagen en la ventana</translation>
    </message>
    <message>
      <source>It has the tag, or hasn't (Learned)</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Tiene la etiqueta, o no (Aprendido)</translation>
    </message>
    <message>
      <source>Sort by another column</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Ordenar por otra columna</translation>
    </message>
    <message>
      <source>Go to another point</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Ir a otro punto</translation>
    </message>
    <message>
      <source>Choose the point, or leave it</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Elegir el punto, o dejarlo</translation>
    </message>
    <message>
      <source>Choose what is in a frame around it</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Elegir lo que hay en un marco a su alrededor</translation>
    </message>
    <message>
      <source>Shift+arrows</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Mayúsculas+flechas</translation>
    </message>
    <message>
      <source>Make the frame smaller</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Reducir el marco</translation>
    </message>
    <message>
      <source>Ctrl+Shift+arrows</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Control+Mayúsculas+flechas</translation>
    </message>
    <message>
      <source>Choose the point's group</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Elegir el grupo del punto</translation>
    </message>
    <message>
      <source>Choose the ten nearest points</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Elegir los diez puntos más cercanos</translation>
    </message>
    <message>
      <source>All points, or none</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Todos los puntos, o ninguno</translation>
    </message>
    <message>
      <source>Zoom, or show everything</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Ampliar, o mostrar todo</translation>
    </message>
    <message>
      <source>Move the map</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Mover el mapa</translation>
    </message>
    <message>
      <source>Ctrl+arrows</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Control+flechas</translation>
    </message>
    <message>
      <source>Next or previous picture</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Imagen siguiente o anterior</translation>
    </message>
    <message>
      <source>Accept and next</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Aceptar y siguiente</translation>
    </message>
    <message>
      <source>Move the enlarged picture</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Mover la imagen ampliada</translation>
    </message>
    <message>
      <source>Zoom, and move the picture</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Ampliar, y mover la imagen</translation>
    </message>
    <message>
      <source>Wheel, drag</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Rueda, arrastrar</translation>
    </message>
    <message>
      <source>Leave the full screen</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Salir de la pantalla completa</translation>
    </message>
    <message>
      <source>Esc</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Thresholds are chosen on the pictures that you have reviewed, and drawn toward the model's own where there are few examples. Nothing changes until you press “Use these”.</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Los umbrales se eligen con las imágenes revisadas y se acercan a los del modelo donde hay pocos ejemplos. Nada cambia hasta pulsar «Usar estos».</translation>
    </message>
    <message>
      <source>No tag stands on some of the reviewed pictures and is missing on others, so there is nothing to choose between. Review pictures with and without the tags that matter to you.</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Ninguna etiqueta está en unas imágenes revisadas y falta en otras, así que no hay entre qué elegir. Revise imágenes con y sin las etiquetas que le importan.</translation>
    </message>
    <message>
      <source>None of them reaches what is wanted.</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Ninguno alcanza lo deseado.</translation>
    </message>
    <message>
      <source>By what you have reviewed none of them is worth a change.</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Según lo que ha revisado, ninguno merece un cambio.</translation>
    </message>
    <message>
      <source>each tag</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>cada etiqueta</translation>
    </message>
    <message>
      <source>each category</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>cada categoría</translation>
    </message>
    <message>
      <source>all tags together</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>todas las etiquetas juntas</translation>
    </message>
    <message>
      <source>the best F1</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>el mejor F1</translation>
    </message>
    <message>
      <source>a precision of at least</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>una precisión mínima de</translation>
    </message>
    <message>
      <source>a recall of at least</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>un recall mínimo de</translation>
    </message>
    <message>
      <source>Threshold of</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Umbral de</translation>
    </message>
    <message>
      <source>Now</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Ahora</translation>
    </message>
    <message>
      <source>Then</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Después</translation>
    </message>
    <message>
      <source>On</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Casos</translation>
    </message>
    <message>
      <source>F1 now</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>F1 ahora</translation>
    </message>
    <message>
      <source>F1 then</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>F1 después</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Sugerencias</translation>
    </message>
    <message>
      <source>Evidence</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Evidencia</translation>
    </message>
    <message numerus="yes">
      <source>{n} thresholds of {model}, those that change most first.</source>
      <extracomment>1: {n} threshold of {model}, those that change most first.
ui/panels/calibration.py</extracomment>
      <translation>
        <numerusform>{n} umbral de {model}, primero los que más cambian.</numerusform>
        <numerusform>{n} umbrales de {model}, primero los que más cambian.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} thresholds are set; undo takes them back.</source>
      <extracomment>1: {n} threshold is set; undo takes it back.
ui/panels/calibration.py</extracomment>
      <translation>
        <numerusform>{n} umbral ajustado; se puede deshacer.</numerusform>
        <numerusform>{n} umbrales ajustados; se puede deshacer.</numerusform>
      </translation>
    </message>
    <message>
      <source>How often its tags stand on reviewed pictures</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>En cuántas imágenes revisadas están sus etiquetas</translation>
    </message>
    <message>
      <source>On reviewed pictures</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>En las imágenes revisadas</translation>
    </message>
    <message>
      <source>To be expected on other pictures (cross-validated)</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Lo que cabe esperar en otras imágenes (validación cruzada)</translation>
    </message>
    <message>
      <source>How many come and go, on all pictures that the model has tagged</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Cuántas aparecen y desaparecen en todas las imágenes que el modelo ha etiquetado</translation>
    </message>
    <message>
      <source>What one threshold holds for</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>A qué se aplica cada umbral</translation>
    </message>
    <message>
      <source>What thresholds are chosen for</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Qué se busca con los umbrales</translation>
    </message>
    <message>
      <source>The least that is wanted</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>El mínimo deseado</translation>
    </message>
    <message>
      <source>&amp;Propose</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>&amp;Proponer</translation>
    </message>
    <message>
      <source>Calibration</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Calibración</translation>
    </message>
    <message>
      <source>Proposed thresholds</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Umbrales propuestos</translation>
    </message>
    <message>
      <source>&amp;Use these</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>&amp;Usar estos</translation>
    </message>
    <message>
      <source>Set the ticked thresholds, as one step that can be undone</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Fijar los umbrales marcados, en un solo paso que se puede deshacer</translation>
    </message>
    <message>
      <source>Choose a threshold for</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Elegir un umbral para</translation>
    </message>
    <message>
      <source>that gives</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>que dé</translation>
    </message>
    <message>
      <source>{thresholds}: on {pictures}, {come} and {go}. What you have accepted, added or rejected stays.</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>{thresholds}: en {pictures}, {come} y {go}. Lo aceptado, añadido o rechazado se mantiene.</translation>
    </message>
    <message numerus="yes">
      <source>{n} tagged pictures</source>
      <extracomment>1: {n} tagged picture
ui/panels/calibration.py</extracomment>
      <translation>
        <numerusform>{n} imagen etiquetada</numerusform>
        <numerusform>{n} imágenes etiquetadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions come</source>
      <extracomment>1: {n} suggestion comes
ui/panels/calibration.py</extracomment>
      <translation>
        <numerusform>{n} sugerencia aparece</numerusform>
        <numerusform>{n} sugerencias aparecen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} go</source>
      <extracomment>1: {n} goes
ui/panels/calibration.py</extracomment>
      <translation>
        <numerusform>{n} desaparece</numerusform>
        <numerusform>{n} desaparecen</numerusform>
      </translation>
    </message>
    <message>
      <source>No threshold gives more.</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Ningún umbral da más.</translation>
    </message>
    <message>
      <source>all tags</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>todas las etiquetas</translation>
    </message>
    <message>
      <source>All tags</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Todas las etiquetas</translation>
    </message>
    <message>
      <source>Hold a model against what you know: the pictures that you have reviewed, or a folder of pictures with tag files (kohya .txt, .json, .xmp, CSV …). Nothing is changed by it.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Compare un modelo con lo que usted sabe: las imágenes que ha revisado o una carpeta de imágenes con archivos de etiquetas (kohya .txt, .json, .xmp, CSV…). Esto no cambia nada.</translation>
    </message>
    <message>
      <source>Imported tags are taken as somebody's truth, reviewed or not: a picture has what was imported or added for it, and what nobody named counts as missing. Nothing is changed by it.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Las etiquetas importadas se toman como la verdad de alguien, revisadas o no: una imagen tiene lo que se importó o añadió para ella, y lo que nadie nombró cuenta como ausente. Esto no cambia nada.</translation>
    </message>
    <message>
      <source>my reviewed pictures</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>mis imágenes revisadas</translation>
    </message>
    <message>
      <source>my imported tags</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>mis etiquetas importadas</translation>
    </message>
    <message>
      <source>a folder with tag files…</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>una carpeta con archivos de etiquetas…</translation>
    </message>
    <message>
      <source>its own thresholds</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>sus propios umbrales</translation>
    </message>
    <message>
      <source>my thresholds</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>mis umbrales</translation>
    </message>
    <message>
      <source>(none may be shown)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>(no se puede mostrar ninguna)</translation>
    </message>
    <message>
      <source>Model to evaluate</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Modelo que se evalúa</translation>
    </message>
    <message>
      <source>Model to compare it with</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Modelo con el que se compara</translation>
    </message>
    <message>
      <source>Pictures to evaluate on</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Imágenes con las que se evalúa</translation>
    </message>
    <message>
      <source>Thresholds to judge at</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Umbrales con los que evaluar</translation>
    </message>
    <message>
      <source>&amp;Evaluate</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>&amp;Evaluar</translation>
    </message>
    <message>
      <source>As a page with curves and pictures (.html), as a table (.csv), or with every figure (.json)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Como página con curvas e imágenes (.html), como tabla (.csv) o con todas las cifras (.json)</translation>
    </message>
    <message>
      <source>Evaluation</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Evaluación</translation>
    </message>
    <message>
      <source>Model whose figures are shown</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Modelo cuyas cifras se muestran</translation>
    </message>
    <message>
      <source>Tags, those with the most mistakes first</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Etiquetas, primero las que tienen más errores</translation>
    </message>
    <message>
      <source>Categories</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Categorías</translation>
    </message>
    <message>
      <source>How much better the second model is</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Cuánto mejor es el segundo modelo</translation>
    </message>
    <message>
      <source>Ratings: yours by the model's</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Clasificaciones: las suyas frente a las del modelo</translation>
    </message>
    <message>
      <source>Pictures where the tag was said, but isn't there</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Imágenes en las que se asignó la etiqueta, pero no está</translation>
    </message>
    <message>
      <source>Pictures where the tag is, but wasn't said</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Imágenes en las que está la etiqueta, pero no se asignó</translation>
    </message>
    <message>
      <source>Pictures with tag files</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Imágenes con archivos de etiquetas</translation>
    </message>
    <message>
      <source>Save the evaluation</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Guardar la evaluación</translation>
    </message>
    <message>
      <source>Comparison</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Comparación</translation>
    </message>
    <message>
      <source>Left out</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Excluido</translation>
    </message>
    <message>
      <source>Figures of</source>
      <comment>a model</comment>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Cifras de</translation>
    </message>
    <message>
      <source>no other</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>ningún otro</translation>
    </message>
    <message>
      <source>Adult tags are hidden again. Evaluate once more to see the others.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Las etiquetas para adultos vuelven a estar ocultas. Evalúe de nuevo para ver las demás.</translation>
    </message>
    <message>
      <source>Page with pictures (*.html)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Página con imágenes (*.html)</translation>
    </message>
    <message>
      <source>Table of tags (*.csv)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Tabla de etiquetas (*.csv)</translation>
    </message>
    <message>
      <source>All figures (*.json)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Todas las cifras (*.json)</translation>
    </message>
    <message>
      <source>against</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>frente a</translation>
    </message>
    <message>
      <source>on</source>
      <comment>what a model is evaluated on</comment>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>con</translation>
    </message>
    <message>
      <source>at</source>
      <comment>thresholds that a model is evaluated at</comment>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>con</translation>
    </message>
    <message>
      <source>Curve</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Curva</translation>
    </message>
    <message>
      <source>Nothing was left out.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>No se ha excluido nada.</translation>
    </message>
    <message>
      <source>Cancelled. What the model has said until then is kept, so the next time is quicker.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Cancelado. Lo que el modelo ha dicho hasta ahora se conserva, así que la próxima vez será más rápida.</translation>
    </message>
    <message>
      <source>said, but not there</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>asignada, pero no está</translation>
    </message>
    <message>
      <source>there, but not said</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>presente, pero no asignada</translation>
    </message>
    <message>
      <source>(the worst {number} shown)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>(se muestran las {number} peores)</translation>
    </message>
    <message>
      <source>folder {folder}</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>carpeta {folder}</translation>
    </message>
    <message>
      <source>Saved as {path}.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Guardado como {path}.</translation>
    </message>
    <message>
      <source>Rating: {accuracy} right</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Clasificación: {accuracy} de aciertos</translation>
    </message>
    <message>
      <source>Counts</source>
      <extracomment>ui/panels/facets.py</extracomment>
      <translation>Recuentos</translation>
    </message>
    <message>
      <source>Hide the counts</source>
      <extracomment>ui/panels/facets.py</extracomment>
      <translation>Ocultar los recuentos</translation>
    </message>
    <message>
      <source>Find a tag in the counts</source>
      <extracomment>ui/panels/facets.py</extracomment>
      <translation>Buscar una etiqueta en los recuentos</translation>
    </message>
    <message>
      <source>Find a tag</source>
      <extracomment>ui/panels/facets.py</extracomment>
      <translation>Buscar una etiqueta</translation>
    </message>
    <message>
      <source>Nothing here has this in its name.</source>
      <extracomment>ui/panels/facets.py</extracomment>
      <translation>Aquí nada tiene esto en su nombre.</translation>
    </message>
    <message>
      <source>There is nothing to count yet.</source>
      <extracomment>ui/panels/facets.py</extracomment>
      <translation>Aún no hay nada que contar.</translation>
    </message>
    <message>
      <source>Copy the paths and reasons</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Copiar las rutas y los motivos</translation>
    </message>
    <message>
      <source>Try to tag these files again</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Intentar de nuevo etiquetar estos archivos</translation>
    </message>
    <message>
      <source>Take these files off this list</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Quitar estos archivos de esta lista</translation>
    </message>
    <message>
      <source>Close this list</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Cerrar esta lista</translation>
    </message>
    <message>
      <source>Files that could not be tagged</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Archivos que no se pudieron etiquetar</translation>
    </message>
    <message numerus="yes">
      <source>{n} files could not be tagged</source>
      <extracomment>1: {n} file could not be tagged
ui/panels/failures.py</extracomment>
      <translation>
        <numerusform>No se pudo etiquetar {n} archivo</numerusform>
        <numerusform>No se pudieron etiquetar {n} archivos</numerusform>
      </translation>
    </message>
    <message>
      <source>What went wrong</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Qué falló</translation>
    </message>
    <message>
      <source>Model</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Try all again</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Reintentar todo</translation>
    </message>
    <message>
      <source>Copy all</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Copiar todo</translation>
    </message>
    <message>
      <source>Remove all</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Quitar todo</translation>
    </message>
    <message>
      <source>Try {number} again</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Reintentar {number}</translation>
    </message>
    <message>
      <source>Copy {number}</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Copiar {number}</translation>
    </message>
    <message>
      <source>Remove {number}</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Quitar {number}</translation>
    </message>
    <message>
      <source>Size of the thumbnails</source>
      <extracomment>ui/panels/gallery.py</extracomment>
      <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
      <source>Size of the thumbnails (Ctrl and the wheel)</source>
      <extracomment>ui/panels/gallery.py</extracomment>
      <translation>Tamaño de las miniaturas (Ctrl y la rueda)</translation>
    </message>
    <message>
      <source>{number} selected</source>
      <extracomment>ui/panels/gallery.py</extracomment>
      <translation>Elegidas: {number}</translation>
    </message>
    <message>
      <source>Scores of models</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Puntuaciones de los modelos</translation>
    </message>
    <message>
      <source>Embeddings, which learning and similar pictures need</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Embeddings, necesarios para aprender y para las imágenes similares</translation>
    </message>
    <message>
      <source>Search index</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Índice de búsqueda</translation>
    </message>
    <message>
      <source>Undo and exports</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Deshacer y exportaciones</translation>
    </message>
    <message>
      <source>Tags, files and everything else</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Etiquetas, archivos y todo lo demás</translation>
    </message>
    <message>
      <source>Backups beside it</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Copias de seguridad junto a ella</translation>
    </message>
    <message>
      <source>Thumbnails, made anew when they are missing</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Miniaturas, que se crean de nuevo si faltan</translation>
    </message>
    <message>
      <source>It takes the place of the library when FurryTag starts next; that of now is kept as a backup beside it.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Ocupará el lugar de la biblioteca en el próximo inicio de FurryTag; la actual se conserva al lado como copia de seguridad.</translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
      <source>Show the library's folder in the system's file manager</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Mostrar la carpeta de la biblioteca en el gestor de archivos del sistema</translation>
    </message>
    <message>
      <source>&amp;Move…</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>&amp;Mover…</translation>
    </message>
    <message>
      <source>Take the library to another folder; this waits for what is being saved</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Llevar la biblioteca a otra carpeta; espera a lo que se está guardando</translation>
    </message>
    <message>
      <source>&amp;Back up…</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>&amp;Hacer copia…</translation>
    </message>
    <message>
      <source>Write library, settings and presets into one file, while you go on working</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Escribir biblioteca, ajustes y preajustes en un archivo, mientras se sigue trabajando</translation>
    </message>
    <message>
      <source>&amp;Restore…</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>&amp;Restaurar…</translation>
    </message>
    <message>
      <source>Go back to a backup</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Volver a una copia de seguridad</translation>
    </message>
    <message>
      <source>Restore it at the next start</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Restaurarla en el próximo inicio</translation>
    </message>
    <message>
      <source>&amp;Check</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Com&amp;probar</translation>
    </message>
    <message>
      <source>Look whether the file and what is in it are sound</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Mirar si el archivo y su contenido están en buen estado</translation>
    </message>
    <message>
      <source>Re&amp;pair</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>R&amp;eparar</translation>
    </message>
    <message>
      <source>Repair what can be repaired without loss</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Reparar lo que se pueda sin pérdidas</translation>
    </message>
    <message>
      <source>Work on the library</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Trabajo en la biblioteca</translation>
    </message>
    <message>
      <source>A check reads the whole library and says what is wrong with it; that can take minutes if it is large.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Una comprobación lee toda la biblioteca y dice qué falla; puede tardar minutos si es grande.</translation>
    </message>
    <message>
      <source>Keep the library in another folder</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Guardar la biblioteca en otra carpeta</translation>
    </message>
    <message>
      <source>Back up</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
      <source>Settings and export presets come with it.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Los ajustes y los preajustes de exportación vienen con ella.</translation>
    </message>
    <message>
      <source>The backup lies ready. It is your library as soon as FurryTag is started again.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>La copia de seguridad está lista. Será su biblioteca en cuanto FurryTag se inicie de nuevo.</translation>
    </message>
    <message>
      <source>Close FurryTag</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Cerrar FurryTag</translation>
    </message>
    <message>
      <source>Don't restore</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>No restaurar</translation>
    </message>
    <message>
      <source>The library stays as it is.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>La biblioteca se queda como está.</translation>
    </message>
    <message>
      <source>Where it lies</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Dónde está</translation>
    </message>
    <message>
      <source>Backups</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <source>Soundness</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Integridad</translation>
    </message>
    <message numerus="yes">
      <source>and {n} older ones</source>
      <extracomment>1: and {n} older one
ui/panels/keeping.py</extracomment>
      <translation>
        <numerusform>y {n} más antigua</numerusform>
        <numerusform>y {n} más antiguas</numerusform>
      </translation>
    </message>
    <message>
      <source>There is none beside the library. One on another disk outlives this one.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>No hay ninguna junto a la biblioteca. Una en otro disco sobrevive a este.</translation>
    </message>
    <message>
      <source>{name} is sound: {pictures}, {decisions}.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>{name} está en buen estado: {pictures}, {decisions}.</translation>
    </message>
    <message numerus="yes">
      <source>{n} decisions</source>
      <extracomment>1: {n} decision
ui/panels/keeping.py</extracomment>
      <translation>
        <numerusform>{n} decisión</numerusform>
        <numerusform>{n} decisiones</numerusform>
      </translation>
    </message>
    <message>
      <source>The library is sound.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>La biblioteca está en buen estado.</translation>
    </message>
    <message>
      <source>{size} for {pictures} in {files}</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>{size} para {pictures} en {files}</translation>
    </message>
    <message numerus="yes">
      <source>{n} files</source>
      <extracomment>1: {n} file
ui/panels/keeping.py</extracomment>
      <translation>
        <numerusform>{n} archivo</numerusform>
        <numerusform>{n} archivos</numerusform>
      </translation>
    </message>
    <message>
      <source>The library lies in {folder} now.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>La biblioteca está ahora en {folder}.</translation>
    </message>
    <message>
      <source>Backups of FurryTag</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Copias de seguridad de FurryTag</translation>
    </message>
    <message>
      <source>Backed up and checked: {path}, {size}.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Copia de seguridad hecha y comprobada: {path}, {size}.</translation>
    </message>
    <message>
      <source>All files</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <source>No file manager was found. The folder is {folder}.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>No se encontró ningún gestor de archivos. La carpeta es {folder}.</translation>
    </message>
    <message>
      <source>You have taught no tags yet. Add a tag that the model doesn't know to five pictures, and accept eight without it: then FurryTag learns it and suggests it on others. Nothing leaves this computer.</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Aún no ha enseñado ninguna etiqueta. Añada a cinco imágenes una etiqueta que el modelo no conozca y acepte ocho sin ella: FurryTag la aprende y la sugiere en otras. Nada sale de este equipo.</translation>
    </message>
    <message>
      <source>needs examples</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>faltan ejemplos</translation>
    </message>
    <message>
      <source>waits</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>en espera</translation>
    </message>
    <message>
      <source>off: not sure</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>no: sin seguridad</translation>
    </message>
    <message>
      <source>off: no better</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>inactiva: no mejora</translation>
    </message>
    <message>
      <source>on</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>activa</translation>
    </message>
    <message>
      <source>from a file</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>de un archivo</translation>
    </message>
    <message>
      <source>Judge these ({number})</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Juzgar estas ({number})</translation>
    </message>
    <message>
      <source>Label these ({number})</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Por decidir ({number})</translation>
    </message>
    <message>
      <source>Tag</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <source>Stands</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Estado</translation>
    </message>
    <message>
      <source>With</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Con</translation>
    </message>
    <message>
      <source>Without</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Sin</translation>
    </message>
    <message>
      <source>Right</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Aciertos</translation>
    </message>
    <message>
      <source>Finds</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Encuentra</translation>
    </message>
    <message>
      <source>Suggests</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Sugiere</translation>
    </message>
    <message>
      <source>Pictures with the tag</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Imágenes con la etiqueta</translation>
    </message>
    <message>
      <source>Reviewed pictures without it, and those that it was rejected on</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Imágenes revisadas sin ella y aquellas en las que se rechazó</translation>
    </message>
    <message>
      <source>What part of what it suggests will be right, for about eight of ten tags like this</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Qué parte de lo que sugiere será correcta, en unas ocho de cada diez etiquetas como esta</translation>
    </message>
    <message>
      <source>What part of the pictures with the tag it finds, on pictures that it was learned without</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Qué parte de las imágenes con la etiqueta encuentra, entre las que no se usaron para aprenderla</translation>
    </message>
    <message>
      <source>On so many pictures that nobody has reviewed</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>En cuántas imágenes que nadie ha revisado</translation>
    </message>
    <message>
      <source>Looking at what was learned</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Examinando lo aprendido</translation>
    </message>
    <message>
      <source>Learned tags</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Etiquetas aprendidas</translation>
    </message>
    <message>
      <source>Pictures whose label would help most</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Imágenes cuya decisión ayudaría más</translation>
    </message>
    <message>
      <source>Pictures where it would be suggested</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Imágenes en las que se sugeriría</translation>
    </message>
    <message>
      <source>&amp;Has it</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>&amp;La tiene</translation>
    </message>
    <message>
      <source>The chosen picture has the tag (A)</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>La imagen elegida tiene la etiqueta (A)</translation>
    </message>
    <message>
      <source>Hasn't &amp;it</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>&amp;No la tiene</translation>
    </message>
    <message>
      <source>The chosen picture doesn't have the tag (X)</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>La imagen elegida no tiene la etiqueta (X)</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>&amp;Exportar…</translation>
    </message>
    <message>
      <source>Save what was learned as a small file without any picture</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Guardar lo aprendido como un archivo pequeño sin ninguna imagen</translation>
    </message>
    <message>
      <source>I&amp;mport…</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>&amp;Importar…</translation>
    </message>
    <message>
      <source>Take in a tag that somebody else has taught to the same model</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Incorporar una etiqueta que otra persona ha enseñado al mismo modelo</translation>
    </message>
    <message>
      <source>&amp;Forget</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>&amp;Olvidar</translation>
    </message>
    <message>
      <source>Take a tag away that came out of a file</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Quitar una etiqueta que vino de un archivo</translation>
    </message>
    <message>
      <source>Save a learned tag</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Guardar una etiqueta aprendida</translation>
    </message>
    <message>
      <source>Take in a learned tag</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Incorporar una etiqueta aprendida</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>de {low} a {high}</translation>
    </message>
    <message numerus="yes">
      <source>{n} tags taught to {model}, {on} in use.</source>
      <extracomment>1: {n} tag taught to {model}, {on} in use.
ui/panels/lessons.py</extracomment>
      <translation>
        <numerusform>{n} etiqueta enseñada a {model}; en uso para sugerir: {on}.</numerusform>
        <numerusform>{n} etiquetas enseñadas a {model}; en uso para sugerir: {on}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{tag} was taken in.</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Se ha incorporado {tag}.</translation>
    </message>
    <message>
      <source>Learned tags (*{suffix})</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Etiquetas aprendidas (*{suffix})</translation>
    </message>
    <message>
      <source>Suggests ({number})</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Sugiere ({number})</translation>
    </message>
    <message>
      <source>Examples ({number})</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Ejemplos ({number})</translation>
    </message>
    <message>
      <source>Saved as {written}.</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Guardado como {written}.</translation>
    </message>
    <message>
      <source>Draw a loop around pictures with the mouse, or choose a group on the right, and tag them together. By keys: arrows go from picture to picture, Space chooses one, Shift+arrows all in a frame around it, G its group.</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Rodee imágenes con el ratón o elija un grupo a la derecha, y etiquételas juntas. Con teclas: las flechas van de imagen en imagen, Espacio elige una, Mayúsculas+flechas todas las de un marco a su alrededor, G su grupo.</translation>
    </message>
    <message>
      <source>rating</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>clasificación</translation>
    </message>
    <message>
      <source>cluster</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>clúster</translation>
    </message>
    <message>
      <source>Colour by</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Color según</translation>
    </message>
    <message>
      <source>&amp;Draw again</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>&amp;Redibujar</translation>
    </message>
    <message>
      <source>Look again at what is tagged by now</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Tener en cuenta lo etiquetado hasta ahora</translation>
    </message>
    <message>
      <source>S&amp;pread out</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>&amp;Dispersar</translation>
    </message>
    <message>
      <source>Move the points so that neighbours stay neighbours (t-SNE); takes up to minutes</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Mover los puntos de modo que los vecinos sigan siendo vecinos (t-SNE); puede tardar minutos</translation>
    </message>
    <message>
      <source>Find &amp;clusters</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Buscar &amp;clústeres</translation>
    </message>
    <message>
      <source>Find groups of pictures, and the tags that set them apart</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Buscar grupos de imágenes y las etiquetas que los distinguen</translation>
    </message>
    <message>
      <source>Only &amp;listed</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Solo las &amp;listadas</translation>
    </message>
    <message>
      <source>Only the pictures that the window lists, so what a search has found</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Solo las imágenes que la ventana tiene en la lista, es decir, lo que ha encontrado una búsqueda</translation>
    </message>
    <message>
      <source>Groups by colour</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Grupos por color</translation>
    </message>
    <message>
      <source>Chosen pictures</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Imágenes elegidas</translation>
    </message>
    <message>
      <source>Tag for the chosen pictures</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Etiqueta para las imágenes elegidas</translation>
    </message>
    <message>
      <source>&amp;Tag this group</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>&amp;Etiquetar este grupo</translation>
    </message>
    <message>
      <source>Give the tag to all chosen pictures, as one step that can be undone</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Dar la etiqueta a todas las imágenes elegidas, en un solo paso que se puede deshacer</translation>
    </message>
    <message>
      <source>not rated</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>sin clasificar</translation>
    </message>
    <message>
      <source>Tag for all of them</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Etiqueta para todas ellas</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures chosen</source>
      <extracomment>1: {n} picture chosen
ui/panels/map.py</extracomment>
      <translation>
        <numerusform>{n} imagen elegida</numerusform>
        <numerusform>{n} imágenes elegidas</numerusform>
      </translation>
    </message>
    <message>
      <source>No picture is chosen.</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>No se ha elegido ninguna imagen.</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures got {tag}; undo takes it back.</source>
      <extracomment>1: {n} picture got {tag}; undo takes it back.
ui/panels/map.py</extracomment>
      <translation>
        <numerusform>{n} imagen ha recibido {tag}; se puede deshacer.</numerusform>
        <numerusform>{n} imágenes han recibido {tag}; se puede deshacer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} clusters</source>
      <extracomment>1: {n} cluster
ui/panels/map.py</extracomment>
      <translation>
        <numerusform>{n} clúster</numerusform>
        <numerusform>{n} clústeres</numerusform>
      </translation>
    </message>
    <message>
      <source>without {tag}</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>sin {tag}</translation>
    </message>
    <message>
      <source>tag {name}</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>etiqueta {name}</translation>
    </message>
    <message>
      <source>with {tag}</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>con {tag}</translation>
    </message>
    <message>
      <source>Find a model</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>Buscar un modelo</translation>
    </message>
    <message>
      <source>Compare models…</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>Comparar modelos…</translation>
    </message>
    <message>
      <source>Moving the models</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>Moviendo los modelos</translation>
    </message>
    <message>
      <source>Stop</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Leave the models where they are</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>Dejar los modelos donde están</translation>
    </message>
    <message>
      <source>Add a model from a .zip or .onnx file</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>Añadir un modelo desde un archivo .zip u .onnx</translation>
    </message>
    <message>
      <source>Open models folder</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>Abrir carpeta de modelos</translation>
    </message>
    <message>
      <source>The folder that models are kept in</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>La carpeta en la que se guardan los modelos</translation>
    </message>
    <message>
      <source>Move models folder…</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>Mover carpeta de modelos…</translation>
    </message>
    <message>
      <source>Keep the models in another folder or on another disk</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>Guardar los modelos en otra carpeta o en otro disco</translation>
    </message>
    <message>
      <source>Downloads go on</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>Las descargas continúan</translation>
    </message>
    <message>
      <source>Notice</source>
      <extracomment>ui/panels/notices.py</extracomment>
      <translation>Aviso</translation>
    </message>
    <message>
      <source>Warning</source>
      <extracomment>ui/panels/notices.py</extracomment>
      <translation>Advertencia</translation>
    </message>
    <message>
      <source>Error</source>
      <extracomment>ui/panels/notices.py</extracomment>
      <translation>Error</translation>
    </message>
    <message>
      <source>Show the next one</source>
      <extracomment>ui/panels/notices.py</extracomment>
      <translation>Mostrar el siguiente</translation>
    </message>
    <message>
      <source>{number} more</source>
      <extracomment>ui/panels/notices.py</extracomment>
      <translation>{number} más</translation>
    </message>
    <message>
      <source>Preview on</source>
      <extracomment>ui/panels/preview.py</extracomment>
      <translation>Vista previa con</translation>
    </message>
    <message>
      <source>Another picture…</source>
      <extracomment>ui/panels/preview.py</extracomment>
      <translation>Otra imagen…</translation>
    </message>
    <message>
      <source>Compare with</source>
      <extracomment>ui/panels/preview.py</extracomment>
      <translation>Comparar con</translation>
    </message>
    <message>
      <source>Answer so, since what it says then makes sense</source>
      <extracomment>ui/panels/preview.py</extracomment>
      <translation>Responder así, ya que entonces lo que dice tiene sentido</translation>
    </message>
    <message>
      <source>Look which of the two makes sense for the picture.</source>
      <extracomment>ui/panels/preview.py</extracomment>
      <translation>Mire cuál de los dos resultados tiene sentido para la imagen.</translation>
    </message>
    <message>
      <source>Compared</source>
      <extracomment>ui/panels/preview.py</extracomment>
      <translation>Comparado</translation>
    </message>
    <message>
      <source>Drop a picture here, from anywhere, to find those like it. It isn't opened by that.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Arrastre aquí una imagen de cualquier sitio para buscar otras parecidas. No se abre por ello.</translation>
    </message>
    <message>
      <source>Choose a picture in the window, then press “Like the current picture”.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Elija una imagen en la ventana y pulse «Similares a la imagen actual».</translation>
    </message>
    <message>
      <source>No two pictures are nearly the same.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>No hay dos imágenes casi iguales.</translation>
    </message>
    <message>
      <source>&amp;Like the current picture</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Similares a la imagen a&amp;ctual</translation>
    </message>
    <message>
      <source>Find pictures like the one, or those, chosen in the window</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Buscar imágenes parecidas a la elegida, o a las elegidas, en la ventana</translation>
    </message>
    <message>
      <source>Find &amp;near duplicates</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Buscar casi &amp;duplicadas</translation>
    </message>
    <message>
      <source>Find pictures that are nearly the same</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Buscar imágenes casi iguales</translation>
    </message>
    <message>
      <source>What they are like</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Imágenes de referencia</translation>
    </message>
    <message>
      <source>Groups of near duplicates</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Grupos de casi duplicadas</translation>
    </message>
    <message>
      <source>Pictures found</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Imágenes encontradas</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>&amp;Abrir</translation>
    </message>
    <message>
      <source>Show it in the window (Return)</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Mostrarla en la ventana (Retorno)</translation>
    </message>
    <message>
      <source>Drop to find pictures like it</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Soltar para buscar imágenes similares</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures like {name}, the most alike first.</source>
      <extracomment>1: {n} picture like {name}, the most alike first.
ui/panels/similar.py</extracomment>
      <translation>
        <numerusform>{n} imagen similar a {name}, la más parecida primero.</numerusform>
        <numerusform>{n} imágenes similares a {name}, las más parecidas primero.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no other picture.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>No hay ninguna otra imagen.</translation>
    </message>
    <message numerus="yes">
      <source>{n} groups</source>
      <extracomment>1: {n} group
ui/panels/similar.py</extracomment>
      <translation>
        <numerusform>{n} grupo</numerusform>
        <numerusform>{n} grupos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The other {n} pictures of the group</source>
      <extracomment>1: The other {n} picture of the group
ui/panels/similar.py</extracomment>
      <translation>
        <numerusform>la imagen restante del grupo ({n})</numerusform>
        <numerusform>las {n} imágenes restantes del grupo</numerusform>
      </translation>
    </message>
    <message>
      <source>What it is like</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>la imagen de referencia</translation>
    </message>
    <message>
      <source>&amp;Give selected the tags of the left one</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Dar a la &amp;selección las etiquetas de la de la izquierda</translation>
    </message>
    <message>
      <source>&amp;Give selected the tags of {name}</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Dar a la &amp;selección las etiquetas de {name}</translation>
    </message>
    <message numerus="yes">
      <source>{n} selected pictures; one step that can be undone</source>
      <extracomment>1: {n} selected picture; one step that can be undone
ui/panels/similar.py</extracomment>
      <translation>
        <numerusform>{n} imagen seleccionada; un solo paso que se puede deshacer</numerusform>
        <numerusform>{n} imágenes seleccionadas; un solo paso que se puede deshacer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures have the tags of {name} now; undo takes it back.</source>
      <extracomment>1: {n} picture has the tags of {name} now; undo takes it back.
ui/panels/similar.py</extracomment>
      <translation>
        <numerusform>{n} imagen tiene ahora las etiquetas de {name}; se puede deshacer.</numerusform>
        <numerusform>{n} imágenes tienen ahora las etiquetas de {name}; se puede deshacer.</numerusform>
      </translation>
    </message>
    <message>
      <source>Pictures that are nearly the same, side by side. Choose the one that is tagged best.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Imágenes casi iguales, una junto a otra. Elija la que esté mejor etiquetada.</translation>
    </message>
    <message>
      <source>&amp;Same tags as …</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>&amp;Mismas etiquetas que …</translation>
    </message>
    <message>
      <source>There is no file in it.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>No contiene ningún archivo.</translation>
    </message>
    <message>
      <source>Save the picture first, then drop the file.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Guarde primero la imagen y arrastre después el archivo.</translation>
    </message>
    <message>
      <source>{whom} gets the tags of {name}, as one step that can be undone (Ctrl+S)</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Dar a {whom} las etiquetas de {name}, en un solo paso que se puede deshacer (Ctrl+S)</translation>
    </message>
    <message>
      <source>Like {name} (not in the list)</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Similares a {name} (no está en la lista)</translation>
    </message>
    <message>
      <source>Like {name}</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Similares a {name}</translation>
    </message>
    <message>
      <source>&amp;Same tags as {name}</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>&amp;Mismas etiquetas que {name}</translation>
    </message>
    <message>
      <source>Drop pictures or a folder here</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>Arrastre aquí imágenes o una carpeta</translation>
    </message>
    <message>
      <source>or open them, or paste one</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>o ábralas, o pegue una</translation>
    </message>
    <message>
      <source>Where do they go? Nowhere. FurryTag works on this computer alone, and doesn't change your files.</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>¿Adónde van? A ninguna parte. FurryTag trabaja solo en este equipo y no modifica sus archivos.</translation>
    </message>
    <message>
      <source>No picture at hand? Try everything on these twelve drawings.</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>¿Ninguna imagen a mano? Pruébelo todo con estos doce dibujos.</translation>
    </message>
    <message>
      <source>The starter, a small built-in model, tags at once. It names the few things that it recognises surely on drawings, and is silent on the rest. It learns from you: use a tag on 5 pictures, review 8 that lack it, and it suggests that tag elsewhere.</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>Starter, un pequeño modelo incluido, etiqueta al instante. Nombra las pocas cosas que reconoce con seguridad en los dibujos y calla sobre el resto. Aprende de usted: use una etiqueta en 5 imágenes, revise 8 que no la tengan, y la sugerirá en otras.</translation>
    </message>
    <message>
      <source>They know far more tags. For this machine, the best first:</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>Conocen muchas más etiquetas. Para este equipo, primero el mejor:</translation>
    </message>
    <message>
      <source>Other models know far more tags: FurryTag downloads, checks and tries them.</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>Otros modelos conocen muchas más etiquetas: FurryTag los descarga, comprueba y prueba.</translation>
    </message>
    <message>
      <source>Drop a .zip or .onnx file here to add a model of your own.</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>Suelte aquí un archivo .zip u .onnx para añadir un modelo propio.</translation>
    </message>
    <message>
      <source>Start</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>Empezar</translation>
    </message>
    <message>
      <source>Works right away</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>Listo para usar</translation>
    </message>
    <message>
      <source>Better models</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>Modelos mejores</translation>
    </message>
    <message>
      <source>Some of the example drawings</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>Algunos de los dibujos de ejemplo</translation>
    </message>
    <message numerus="yes">
      <source>{n} files could not be tagged — show</source>
      <extracomment>1: {n} file could not be tagged — show
ui/panels/status.py</extracomment>
      <translation>
        <numerusform>No se pudo etiquetar {n} archivo — mostrar</numerusform>
        <numerusform>No se pudieron etiquetar {n} archivos — mostrar</numerusform>
      </translation>
    </message>
    <message>
      <source>Show the models</source>
      <extracomment>ui/panels/status.py</extracomment>
      <translation>Mostrar los modelos</translation>
    </message>
    <message>
      <source>Paused</source>
      <extracomment>ui/panels/status.py</extracomment>
      <translation>En pausa</translation>
    </message>
    <message>
      <source>{rate} pictures/s</source>
      <extracomment>ui/panels/status.py</extracomment>
      <translation>{rate} imágenes/s</translation>
    </message>
    <message>
      <source>{time} left</source>
      <extracomment>ui/panels/status.py</extracomment>
      <translation>quedan {time}</translation>
    </message>
    <message>
      <source>Blue</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Azul</translation>
    </message>
    <message>
      <source>Amber</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Ámbar</translation>
    </message>
    <message>
      <source>Green</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Verde</translation>
    </message>
    <message>
      <source>Pink</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Rosa</translation>
    </message>
    <message>
      <source>Violet</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Violeta</translation>
    </message>
    <message>
      <source>Red</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Rojo</translation>
    </message>
    <message>
      <source>Cyan</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Cian</translation>
    </message>
    <message>
      <source>Olive</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Oliva</translation>
    </message>
    <message>
      <source>Tags of the library</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Etiquetas de la biblioteca</translation>
    </message>
    <message>
      <source>&amp;Show pictures</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Mostrar i&amp;mágenes</translation>
    </message>
    <message>
      <source>Search for the tag in the main window (double click)</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Buscar la etiqueta en la ventana principal (doble clic)</translation>
    </message>
    <message>
      <source>&amp;Rename or merge…</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>&amp;Renombrar o combinar…</translation>
    </message>
    <message>
      <source>Call the tag otherwise everywhere, or make it one with another (F2)</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Llamar a la etiqueta de otro modo en todas partes, o unirla con otra (F2)</translation>
    </message>
    <message>
      <source>&amp;Move to ▾</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Mo&amp;ver a ▾</translation>
    </message>
    <message>
      <source>Show the chosen tags in another category</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Mostrar las etiquetas elegidas en otra categoría</translation>
    </message>
    <message>
      <source>&amp;New category…</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>&amp;Nueva categoría…</translation>
    </message>
    <message>
      <source>Make a category of your own</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Crear una categoría propia</translation>
    </message>
    <message>
      <source>Cha&amp;nge ▾</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Cam&amp;biar ▾</translation>
    </message>
    <message>
      <source>Rename, recolour or delete the chosen category of your own</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Renombrar, recolorear o eliminar la categoría propia elegida</translation>
    </message>
    <message>
      <source>&amp;Colour</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>&amp;Color</translation>
    </message>
    <message>
      <source>&amp;Delete, and move its tags to</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>&amp;Eliminar, y mover sus etiquetas a</translation>
    </message>
    <message>
      <source>Find a tag…</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Buscar una etiqueta…</translation>
    </message>
    <message>
      <source>Category</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Categoría</translation>
    </message>
    <message>
      <source>Accepted</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Aceptada</translation>
    </message>
    <message>
      <source>Added</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Añadida</translation>
    </message>
    <message>
      <source>Rejected</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Rechaz.</translation>
    </message>
    <message>
      <source>Suggested</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Sugerida</translation>
    </message>
    <message>
      <source>There are no tags yet. They come when pictures are tagged.</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Aún no hay etiquetas. Aparecen al etiquetar imágenes.</translation>
    </message>
    <message>
      <source>Pictures on which you accepted the suggestion</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Imágenes en las que se aceptó la sugerencia</translation>
    </message>
    <message>
      <source>Pictures to which you added it, or for which it was imported</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Imágenes a las que se añadió, o para las que se importó</translation>
    </message>
    <message>
      <source>Pictures on which you rejected it</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Imágenes en las que se rechazó</translation>
    </message>
    <message>
      <source>Pictures on which it is suggested now and nothing is decided</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Imágenes en las que ahora se sugiere y nada está decidido</translation>
    </message>
    <message>
      <source>No tag is in this category yet. Choose tags in another one and move them here.</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Aún no hay etiquetas en esta categoría. Elija etiquetas de otra y muévalas aquí.</translation>
    </message>
    <message>
      <source>No tag fits.</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Ninguna etiqueta coincide.</translation>
    </message>
    <message numerus="yes">
      <source>{n} tags</source>
      <extracomment>1: {n} tag
ui/panels/tagroom.py</extracomment>
      <translation>
        <numerusform>{n} etiqueta</numerusform>
        <numerusform>{n} etiquetas</numerusform>
      </translation>
    </message>
    <message>
      <source>New category…</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Nueva categoría…</translation>
    </message>
    <message>
      <source>&amp;Rename…</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>&amp;Renombrar…</translation>
    </message>
    <message>
      <source>{colour}, as now</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>{colour}, como ahora</translation>
    </message>
    <message>
      <source>Open a picture to see its tags.</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation>Abra una imagen para ver sus etiquetas.</translation>
    </message>
    <message>
      <source>Waiting for the model…</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation>Esperando al modelo…</translation>
    </message>
    <message>
      <source>No tag reaches its threshold. Lower it, or add tags yourself: the starter learns them from 5 pictures.</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation>Ninguna etiqueta alcanza su umbral. Bájelo o añada etiquetas: Starter las aprende con 5 imágenes.</translation>
    </message>
    <message>
      <source>This picture is withheld: a protected tag and a rating above safe came together. It is blurred, no tags are suggested, and it is never exported, found by its tags or learned from.</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation>Esta imagen está retenida: coinciden una etiqueta protegida y una clasificación por encima de segura. Está desenfocada, no se sugieren etiquetas, y nunca se exporta, ni se encuentra por sus etiquetas, ni se usa para aprender.</translation>
    </message>
    <message>
      <source>Threshold of all tags</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation>Umbral de todas las etiquetas</translation>
    </message>
    <message>
      <source>all</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation>todas</translation>
    </message>
    <message>
      <source>A model takes it for adult art of a young character.

{path}

Delete the file if that is what it is. If the model is wrong, keep it: FurryTag leaves the file alone.</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Un modelo la toma por arte para adultos con un personaje joven.

{path}

Elimine el archivo si lo es. Si el modelo se equivoca, consérvelo: FurryTag no toca el archivo.</translation>
    </message>
    <message>
      <source>Zoom</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Zoom</translation>
    </message>
    <message>
      <source>Why this tag?</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>¿Por qué esta etiqueta?</translation>
    </message>
    <message>
      <source>Show which parts of the picture speak for the tag that is chosen in the list</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Mostrar qué partes de la imagen apoyan la etiqueta elegida en la lista</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Imagen anterior</translation>
    </message>
    <message>
      <source>Next picture</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Imagen siguiente</translation>
    </message>
    <message>
      <source>No open picture fits this search</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Ninguna imagen abierta coincide con esta búsqueda</translation>
    </message>
    <message>
      <source>Show all</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Mostrar todas</translation>
    </message>
    <message>
      <source>Why?</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>¿Por qué?</translation>
    </message>
    <message>
      <source>Fit ▾</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Ajustar ▾</translation>
    </message>
    <message>
      <source>This picture is withheld</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Esta imagen está retenida</translation>
    </message>
    <message>
      <source>Copy path</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Copiar ruta</translation>
    </message>
    <message>
      <source>This file can't be shown</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Este archivo no se puede mostrar</translation>
    </message>
    <message>
      <source>Show once</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Mostrar una vez</translation>
    </message>
    <message>
      <source>Rated {rating}</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Clasificada como {rating}</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>Abrir recien&amp;tes</translation>
    </message>
    <message>
      <source>&amp;Forget those that aren't open</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>&amp;Olvidar las que no están abiertas</translation>
    </message>
    <message>
      <source>Take all folders that aren't open off this menu</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>Quitar de este menú todas las carpetas que no están abiertas</translation>
    </message>
    <message>
      <source>Close fol&amp;der</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>Cerrar car&amp;peta</translation>
    </message>
    <message>
      <source>No folder was opened yet</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>Aún no se ha abierto ninguna carpeta</translation>
    </message>
    <message>
      <source>Take the pictures of {folder} off the list; their tags stay</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>Sacar de la lista las imágenes de {folder}; sus etiquetas se conservan</translation>
    </message>
    <message>
      <source>No folder is open</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>No hay ninguna carpeta abierta</translation>
    </message>
    <message>
      <source>{folder} (not there now)</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>{folder} (no está ahora)</translation>
    </message>
    <message>
      <source>{path} is not there. It may have been moved, or its drive is not connected.</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>{path} no está ahí. Quizá se haya movido, o su unidad no esté conectada.</translation>
    </message>
    <message>
      <source>Return accepts what is suggested and goes on, N leaves it for later; in the list of tags A accepts and X rejects one.</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation>Retorno acepta lo sugerido y continúa, N lo deja para después; en la lista de etiquetas, A acepta y X rechaza una.</translation>
    </message>
    <message>
      <source>Review what matters</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation>Revisar lo importante</translation>
    </message>
    <message>
      <source>End the review; the list gets its own order again</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation>Terminar la revisión; la lista recupera su propio orden</translation>
    </message>
    <message numerus="yes">
      <source>Open {n} more</source>
      <extracomment>1: Open {n} more
ui/reviewing.py</extracomment>
      <translation>
        <numerusform>Abrir {n} más</numerusform>
        <numerusform>Abrir {n} más</numerusform>
      </translation>
    </message>
    <message>
      <source>Pictures of the library that aren't in the list and need a review too</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation>Imágenes de la biblioteca que no están en la lista y también necesitan revisión</translation>
    </message>
    <message numerus="yes">
      <source>, about {n} minutes</source>
      <extracomment>1: , about {n} minute
ui/reviewing.py</extracomment>
      <translation>
        <numerusform>, aprox. {n} minuto</numerusform>
        <numerusform>, aprox. {n} minutos</numerusform>
      </translation>
    </message>
    <message>
      <source>1 doubtful tag</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation>1 etiqueta dudosa</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures left, {doubtful}{minutes}</source>
      <extracomment>1: {n} picture left, {doubtful}{minutes}
ui/reviewing.py</extracomment>
      <translation>
        <numerusform>Queda {n} imagen, {doubtful}{minutes}</numerusform>
        <numerusform>Quedan {n} imágenes, {doubtful}{minutes}</numerusform>
      </translation>
    </message>
    <message>
      <source>All in the list are reviewed</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation>Todas las de la lista están revisadas</translation>
    </message>
    <message>
      <source>{tags} doubtful tags</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation>{tags} etiquetas dudosas</translation>
    </message>
    <message>
      <source>This picture is withheld: a protected tag and a rating above safe came together. No tags are shown.</source>
      <extracomment>ui/said.py</extracomment>
      <translation>Esta imagen está retenida: coinciden una etiqueta protegida y una clasificación por encima de segura. No se muestran etiquetas.</translation>
    </message>
    <message>
      <source>both</source>
      <extracomment>ui/said.py</extracomment>
      <translation>ambos</translation>
    </message>
    <message>
      <source>only this one</source>
      <extracomment>ui/said.py</extracomment>
      <translation>solo este</translation>
    </message>
    <message>
      <source>It says nothing of this picture.</source>
      <extracomment>ui/said.py</extracomment>
      <translation>No asigna nada a esta imagen.</translation>
    </message>
    <message>
      <source>“{name}” is another search now.</source>
      <extracomment>ui/savedsearches.py</extracomment>
      <translation>«{name}» es ahora otra búsqueda.</translation>
    </message>
    <message>
      <source>The search “{name}” is deleted.</source>
      <extracomment>ui/savedsearches.py</extracomment>
      <translation>La búsqueda «{name}» se ha eliminado.</translation>
    </message>
    <message>
      <source>There is a search “{name}” already.</source>
      <extracomment>ui/savedsearches.py</extracomment>
      <translation>Ya hay una búsqueda «{name}».</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <extracomment>ui/savedsearches.py</extracomment>
      <translation>Elija otro nombre.</translation>
    </message>
    <message>
      <source>{paths} copied.</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation>Copiado: {paths}.</translation>
    </message>
    <message numerus="yes">
      <source>{n} paths</source>
      <extracomment>1: {n} path
ui/selecting.py</extracomment>
      <translation>
        <numerusform>{n} ruta</numerusform>
        <numerusform>{n} rutas</numerusform>
      </translation>
    </message>
    <message>
      <source>Left out: {pictures}.</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation>Sin incluir: {pictures}.</translation>
    </message>
    <message>
      <source>Add a tag to {pictures}</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation>Añadir una etiqueta a {pictures}</translation>
    </message>
    <message>
      <source>{pictures} withheld</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation>{pictures} en retención</translation>
    </message>
    <message>
      <source>{pictures} not read yet</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation>{pictures} por leer</translation>
    </message>
    <message>
      <source>Tag them first: Tools, Tag untagged pictures.</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation>Etiquételas primero: Herramientas, Etiquetar imágenes sin etiquetas.</translation>
    </message>
    <message>
      <source>Working on {pictures}; this may take some seconds.</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation>Trabajando en {pictures}; puede tardar unos segundos.</translation>
    </message>
    <message numerus="yes">
      <source>{n} threads</source>
      <extracomment>1: {n} thread
ui/services.py</extracomment>
      <translation>
        <numerusform>{n} hilo</numerusform>
        <numerusform>{n} hilos</numerusform>
      </translation>
    </message>
    <message>
      <source>Not loaded</source>
      <extracomment>ui/services.py</extracomment>
      <translation>Sin cargar</translation>
    </message>
    <message>
      <source>The model is being loaded; pictures can be opened meanwhile.</source>
      <extracomment>ui/services.py</extracomment>
      <translation>El modelo se está cargando; mientras tanto se pueden abrir imágenes.</translation>
    </message>
    <message>
      <source>{model} runs with {backend} on {device}; it was loaded in {seconds} s.</source>
      <extracomment>ui/services.py</extracomment>
      <translation>{model} funciona con {backend} en {device}; se cargó en {seconds} s.</translation>
    </message>
    <message>
      <source>{place}, not {device}</source>
      <extracomment>ui/services.py</extracomment>
      <translation>{place}, no {device}</translation>
    </message>
    <message>
      <source>Export settings</source>
      <extracomment>ui/settingsdesk.py</extracomment>
      <translation>Exportar ajustes</translation>
    </message>
    <message>
      <source>Import settings</source>
      <extracomment>ui/settingsdesk.py</extracomment>
      <translation>Importar ajustes</translation>
    </message>
    <message>
      <source>Settings (*.json)</source>
      <extracomment>ui/settingsdesk.py</extracomment>
      <translation>Ajustes (*.json)</translation>
    </message>
    <message>
      <source>The settings are in {path}. The access key of Hydrus is not.</source>
      <extracomment>ui/settingsdesk.py</extracomment>
      <translation>Los ajustes están en {path}. La clave de acceso de Hydrus, no.</translation>
    </message>
    <message>
      <source>The settings of {file} are used now.</source>
      <extracomment>ui/settingsdesk.py</extracomment>
      <translation>Ahora se usan los ajustes de {file}.</translation>
    </message>
    <message>
      <source>CPU, GPU</source>
      <extracomment>ui/shelf.py</extracomment>
      <translation>CPU, GPU</translation>
    </message>
    <message>
      <source>no licence stated</source>
      <extracomment>ui/shelf.py</extracomment>
      <translation>sin licencia indicada</translation>
    </message>
    <message>
      <source>not evaluated</source>
      <extracomment>ui/shelf.py</extracomment>
      <translation>sin evaluar</translation>
    </message>
    <message>
      <source>not for commercial use</source>
      <extracomment>ui/shelf.py</extracomment>
      <translation>no para uso comercial</translation>
    </message>
    <message>
      <source>Added from a file</source>
      <extracomment>ui/shelf.py</extracomment>
      <translation>Añadido desde un archivo</translation>
    </message>
    <message>
      <source>not for commercial use ({stated})</source>
      <extracomment>ui/shelf.py</extracomment>
      <translation>no para uso comercial ({stated})</translation>
    </message>
    <message>
      <source>Times at {rate} Mbit/s, a guess until the first download.</source>
      <extracomment>ui/suggestions.py</extracomment>
      <translation>Tiempos con {rate} Mbit/s, una estimación hasta la primera descarga.</translation>
    </message>
    <message>
      <source>Times as fast as the last download: {rate} a second.</source>
      <extracomment>ui/suggestions.py</extracomment>
      <translation>Tiempos a la velocidad de la última descarga: {rate} por segundo.</translation>
    </message>
    <message>
      <source>about {time}</source>
      <extracomment>ui/suggestions.py</extracomment>
      <translation>aprox. {time}</translation>
    </message>
    <message>
      <source>As opened</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Orden de apertura</translation>
    </message>
    <message>
      <source>Newest first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Más recientes primero</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Más antiguas primero</translation>
    </message>
    <message>
      <source>Last added first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Últimas añadidas primero</translation>
    </message>
    <message>
      <source>Largest first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Más grandes primero</translation>
    </message>
    <message>
      <source>Smallest first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Más pequeñas primero</translation>
    </message>
    <message>
      <source>Safest first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Más seguras primero</translation>
    </message>
    <message>
      <source>Most explicit first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Más explícitas primero</translation>
    </message>
    <message>
      <source>Most doubtful first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Más dudosas primero</translation>
    </message>
    <message>
      <source>The model that suggests tags</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>El modelo que sugiere etiquetas</translation>
    </message>
    <message>
      <source>Sort ▾</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Ordenar ▾</translation>
    </message>
    <message>
      <source>The order of the pictures</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>El orden de las imágenes</translation>
    </message>
    <message>
      <source>Score of a tag…</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Puntuación de una etiqueta…</translation>
    </message>
    <message>
      <source>Model ▾</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Modelo ▾</translation>
    </message>
    <message>
      <source>▶ Tag {number} untagged</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>▶ Etiquetar pendientes ({number})</translation>
    </message>
    <message>
      <source>Model: {model} ▾</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Modelo: {model} ▾</translation>
    </message>
    <message>
      <source>Score of {tag}</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Puntuación de {tag}</translation>
    </message>
    <message>
      <source>What the model suggests</source>
      <extracomment>ui/tour.py</extracomment>
      <translation>Lo que sugiere el modelo</translation>
    </message>
    <message>
      <source>Each tag with its score, the surest first. Click its box, or press Space, to accept it; X rejects it, {add} adds another.</source>
      <extracomment>ui/tour.py</extracomment>
      <translation>Cada etiqueta con su puntuación, primero la más segura. Haga clic en su casilla, o pulse Espacio, para aceptarla; X la rechaza y {add} añade otra.</translation>
    </message>
    <message>
      <source>Too many tags, or too few?</source>
      <extracomment>ui/tour.py</extracomment>
      <translation>¿Demasiadas etiquetas, o muy pocas?</translation>
    </message>
    <message>
      <source>Move the threshold: tags come and go at once, and no model runs again. Each category has a threshold of its own.</source>
      <extracomment>ui/tour.py</extracomment>
      <translation>Mueva el umbral: las etiquetas aparecen y desaparecen al instante, sin volver a ejecutar el modelo. Cada categoría tiene su propio umbral.</translation>
    </message>
    <message>
      <source>Accept and go on</source>
      <extracomment>ui/tour.py</extracomment>
      <translation>Aceptar y continuar</translation>
    </message>
    <message>
      <source>This accepts what is suggested and goes to the next picture ({accept}). FurryTag learns from what you accept and add.</source>
      <extracomment>ui/tour.py</extracomment>
      <translation>Esto acepta lo sugerido y pasa a la imagen siguiente ({accept}). FurryTag aprende de lo que se acepta y se añade.</translation>
    </message>
    <message>
      <source>More tags from other models</source>
      <extracomment>ui/tour.py</extracomment>
      <translation>Más etiquetas de otros modelos</translation>
    </message>
    <message>
      <source>The starter knows few tags. Here you choose another model, or download one that fits this machine ({models}).</source>
      <extracomment>ui/tour.py</extracomment>
      <translation>Starter conoce pocas etiquetas. Aquí se elige otro modelo, o se descarga uno adecuado para este equipo ({models}).</translation>
    </message>
    <message>
      <source>A new library is begun. The one that could not be used is kept beside it as {name}.</source>
      <extracomment>ui/unopened.py</extracomment>
      <translation>Se ha creado una biblioteca nueva. La que no se podía usar se conserva al lado como {name}.</translation>
    </message>
    <message>
      <source>No picture can be opened without a library.</source>
      <extracomment>ui/unopened.py</extracomment>
      <translation>Sin biblioteca no se puede abrir ninguna imagen.</translation>
    </message>
    <message>
      <source>Begin a new library</source>
      <extracomment>ui/unopened.py</extracomment>
      <translation>Crear una biblioteca nueva</translation>
    </message>
    <message>
      <source>Model: safe</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Modelo: segura</translation>
    </message>
    <message>
      <source>Model: questionable</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Modelo: cuestionable</translation>
    </message>
    <message>
      <source>Model: explicit</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Modelo: explícita</translation>
    </message>
    <message numerus="yes">
      <source>Compared on the {n} tags that both have.</source>
      <extracomment>1: Compared on the {n} tag that both have.
ui/verdict.py</extracomment>
      <translation>
        <numerusform>Comparados en la {n} etiqueta que ambos tienen.</numerusform>
        <numerusform>Comparados en las {n} etiquetas que ambos tienen.</numerusform>
      </translation>
    </message>
    <message>
      <source>At</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Umbral</translation>
    </message>
    <message>
      <source>Recall</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Recall</translation>
    </message>
    <message>
      <source>Precision</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Precisión</translation>
    </message>
    <message>
      <source>Wrong</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Falsas</translation>
    </message>
    <message>
      <source>Missed</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Omitidas</translation>
    </message>
    <message>
      <source>Tag accuracy</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Exactitud</translation>
    </message>
    <message>
      <source>If silent</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Si calla</translation>
    </message>
    <message>
      <source>F1, mean over tags</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>F1, media de etiquetas</translation>
    </message>
    <message>
      <source>Mean AP</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>AP media</translation>
    </message>
    <message>
      <source>Measure</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Medida</translation>
    </message>
    <message>
      <source>First</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Primero</translation>
    </message>
    <message>
      <source>Second</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Segundo</translation>
    </message>
    <message>
      <source>95 % interval</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Intervalo del 95 %</translation>
    </message>
    <message>
      <source>You said</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Usted dijo</translation>
    </message>
    <message numerus="yes">
      <source>On {n} pictures, without {left_out}.</source>
      <extracomment>1: On {n} picture, without {left_out}.
ui/verdict.py</extracomment>
      <translation>
        <numerusform>En {n} imagen, sin contar {left_out}.</numerusform>
        <numerusform>En {n} imágenes, sin contar {left_out}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>On {n} pictures.</source>
      <extracomment>1: On {n} picture.
ui/verdict.py</extracomment>
      <translation>
        <numerusform>En {n} imagen.</numerusform>
        <numerusform>En {n} imágenes.</numerusform>
      </translation>
    </message>
    <message>
      <source>No tag is in both, so their tags can't be compared.</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Ninguna etiqueta está en ambos, así que sus etiquetas no se pueden comparar.</translation>
    </message>
    <message numerus="yes">
      <source>{n} that only {model} has are left out.</source>
      <extracomment>1: {n} that only {model} has is left out.
ui/verdict.py</extracomment>
      <translation>
        <numerusform>Queda fuera {n} que solo tiene {model}.</numerusform>
        <numerusform>Quedan fuera {n} que solo tiene {model}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Pictures that have the tag</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Imágenes que tienen la etiqueta</translation>
    </message>
    <message>
      <source>The threshold it was judged at</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>El umbral con el que se evaluó</translation>
    </message>
    <message>
      <source>What part of the pictures with the tag was found</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Qué parte de las imágenes con la etiqueta se encontró</translation>
    </message>
    <message>
      <source>What part of what was said is right</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Qué parte de lo asignado es correcta</translation>
    </message>
    <message>
      <source>Said, but not there</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Asignada, pero no está</translation>
    </message>
    <message>
      <source>There, but not said</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Está, pero no se asignó</translation>
    </message>
    <message>
      <source>Average precision over all thresholds</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Precisión media con todos los umbrales</translation>
    </message>
    <message>
      <source>Of all answers together (micro)</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>De todas las respuestas juntas (micro)</translation>
    </message>
    <message>
      <source>What part of all answers, yes and no, is right</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Qué parte de todas las respuestas, sí y no, es correcta</translation>
    </message>
    <message>
      <source>The tag accuracy of a model that never says anything</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>La exactitud de un modelo que nunca asigna nada</translation>
    </message>
    <message>
      <source>Every tag that stands on some picture weighs the same (macro)</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Cada etiqueta presente en alguna imagen pesa lo mismo (macro)</translation>
    </message>
    <message>
      <source>Whether the interval has no room for “just as good”</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Si el intervalo excluye que sean «igual de buenos»</translation>
    </message>
    <message>
      <source>sure</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>concluyente</translation>
    </message>
    <message>
      <source>may be chance</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>puede ser azar</translation>
    </message>
    <message numerus="yes">
      <source>{n} more tags can't be listed.</source>
      <extracomment>1: {n} more tag can't be listed.
ui/verdict.py</extracomment>
      <translation>
        <numerusform>Hay {n} etiqueta más que no se puede mostrar.</numerusform>
        <numerusform>Hay {n} etiquetas más que no se pueden mostrar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} adult tags are counted and not listed.</source>
      <extracomment>1: {n} adult tag is counted and not listed.
ui/verdict.py</extracomment>
      <translation>
        <numerusform>{n} etiqueta para adultos se cuenta y no se muestra.</numerusform>
        <numerusform>{n} etiquetas para adultos se cuentan y no se muestran.</numerusform>
      </translation>
    </message>
    <message>
      <source>No picture has a rating by hand, so the rating isn't judged.</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Ninguna imagen tiene una clasificación manual, así que la clasificación no se evalúa.</translation>
    </message>
    <message>
      <source>No tag of the pictures is one of the model's, so there is no curve.</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Ninguna etiqueta de las imágenes es del modelo, así que no hay curva.</translation>
    </message>
    <message>
      <source>F1 {f1}, recall {recall}, precision {precision}, tag accuracy {accuracy}</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>F1 {f1}, recall {recall}, precisión {precision}, exactitud de etiquetas {accuracy}</translation>
    </message>
    <message numerus="yes">
      <source>Judged at your thresholds; {n} tags have another one than the model's own.</source>
      <extracomment>1: Judged at your thresholds; {n} tag has another one than the model's own.
ui/verdict.py</extracomment>
      <translation>
        <numerusform>Evaluado con sus umbrales; {n} etiqueta tiene otro que el del modelo.</numerusform>
        <numerusform>Evaluado con sus umbrales; {n} etiquetas tienen otro que el del modelo.</numerusform>
      </translation>
    </message>
    <message>
      <source>Judged at your thresholds, which are the model's own.</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Evaluado con sus umbrales, que son los del modelo.</translation>
    </message>
    <message>
      <source>Tags that the model doesn't have, with the number of pictures; they count for nothing: {names}.</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Etiquetas que el modelo no tiene, con el número de imágenes; no cuentan: {names}.</translation>
    </message>
    <message>
      <source>rating {accuracy}</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>clasificación {accuracy}</translation>
    </message>
    <message>
      <source>without tags</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>sin etiquetas</translation>
    </message>
    <message>
      <source>that can't be read</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>sin poder leerse</translation>
    </message>
    <message>
      <source>Tags that the model said and no picture has; that counts as wrong: {names}.</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Etiquetas que el modelo asignó y ninguna imagen tiene; cuentan como errores: {names}.</translation>
    </message>
    <message numerus="yes">
      <source>FurryTag was open already, so {name} and {n} more came here.</source>
      <extracomment>1: FurryTag was open already, so {name} and {n} more came here.
ui/visits.py</extracomment>
      <translation>
        <numerusform>FurryTag ya estaba abierto, así que {name} y {n} más se abrieron aquí.</numerusform>
        <numerusform>FurryTag ya estaba abierto, así que {name} y {n} más se abrieron aquí.</numerusform>
      </translation>
    </message>
    <message>
      <source>FurryTag was open already, so {name} came here.</source>
      <extracomment>ui/visits.py</extracomment>
      <translation>FurryTag ya estaba abierto, así que {name} se abrió aquí.</translation>
    </message>
    <message>
      <source>Add a tag…</source>
      <extracomment>ui/widgets/add_tag_field.py</extracomment>
      <translation>Añadir etiqueta…</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <extracomment>ui/widgets/add_tag_field.py</extracomment>
      <translation>Añadir etiqueta</translation>
    </message>
    <message>
      <source>Type any part of a name; Enter adds it. A category may stand before it: species:wolf</source>
      <extracomment>ui/widgets/add_tag_field.py</extracomment>
      <translation>Escriba cualquier parte de un nombre; Intro la añade. Puede llevar delante una categoría: species:wolf</translation>
    </message>
    <message>
      <source>new to the models</source>
      <extracomment>ui/widgets/add_tag_field.py</extracomment>
      <translation>nueva para los modelos</translation>
    </message>
    <message>
      <source>448, or 384x512 (height first)</source>
      <extracomment>ui/widgets/answer_form.py</extracomment>
      <translation>448, o 384x512 (primero el alto)</translation>
    </message>
    <message>
      <source>Afterwards</source>
      <extracomment>ui/widgets/before_after.py</extracomment>
      <translation>Después</translation>
    </message>
    <message>
      <source>A category of your own</source>
      <extracomment>ui/widgets/category_list.py</extracomment>
      <translation>Una categoría propia</translation>
    </message>
    <message>
      <source>Precision over recall of all answers together, at every threshold</source>
      <extracomment>ui/widgets/curve_tabs.py</extracomment>
      <translation>Precisión según el recall de todas las respuestas juntas, con cada umbral</translation>
    </message>
    <message>
      <source>Precision over recall of this tag, at every threshold</source>
      <extracomment>ui/widgets/curve_tabs.py</extracomment>
      <translation>Precisión según el recall de esta etiqueta, con cada umbral</translation>
    </message>
    <message>
      <source>Tag whose curve is drawn</source>
      <extracomment>ui/widgets/curve_tabs.py</extracomment>
      <translation>Etiqueta cuya curva se dibuja</translation>
    </message>
    <message>
      <source>All answers</source>
      <extracomment>ui/widgets/curve_tabs.py</extracomment>
      <translation>Todas las respuestas</translation>
    </message>
    <message>
      <source>Precision over recall</source>
      <extracomment>ui/widgets/curve_view.py</extracomment>
      <translation>Precisión según el recall</translation>
    </message>
    <message>
      <source>recall</source>
      <extracomment>ui/widgets/curve_view.py</extracomment>
      <translation>recall</translation>
    </message>
    <message>
      <source>precision</source>
      <extracomment>ui/widgets/curve_view.py</extracomment>
      <translation>precisión</translation>
    </message>
    <message>
      <source>{name}: average precision {average_precision}</source>
      <extracomment>ui/widgets/curve_view.py</extracomment>
      <translation>{name}: precisión media {average_precision}</translation>
    </message>
    <message>
      <source>{device}: usable</source>
      <extracomment>ui/widgets/device_chip.py</extracomment>
      <translation>{device}: utilizable</translation>
    </message>
    <message>
      <source>{device}: not usable</source>
      <extracomment>ui/widgets/device_chip.py</extracomment>
      <translation>{device}: no utilizable</translation>
    </message>
    <message>
      <source>Runs on</source>
      <extracomment>ui/widgets/device_row.py</extracomment>
      <translation>Funciona en</translation>
    </message>
    <message>
      <source>Check again</source>
      <extracomment>ui/widgets/device_row.py</extracomment>
      <translation>Comprobar de nuevo</translation>
    </message>
    <message>
      <source>Look again which devices the runtimes see</source>
      <extracomment>ui/widgets/device_row.py</extracomment>
      <translation>Volver a comprobar qué dispositivos ven los motores de ejecución</translation>
    </message>
    <message>
      <source>Try on 8 pictures</source>
      <extracomment>ui/widgets/device_row.py</extracomment>
      <translation>Probar con 8 imágenes</translation>
    </message>
    <message>
      <source>Run the model on every device, on open pictures or drawn ones, and measure it</source>
      <extracomment>ui/widgets/device_row.py</extracomment>
      <translation>Ejecutar el modelo en cada dispositivo, con imágenes abiertas o dibujadas, y medirlo</translation>
    </message>
    <message>
      <source>It can be used.</source>
      <extracomment>ui/widgets/device_row.py</extracomment>
      <translation>Se puede usar.</translation>
    </message>
    <message>
      <source>{term}
A click adds it to the search, one with Ctrl or on the minus excludes it</source>
      <extracomment>ui/widgets/facet_list.py</extracomment>
      <translation>{term}
Un clic lo añade a la búsqueda; con Ctrl o en el signo menos lo excluye</translation>
    </message>
    <message>
      <source>{term}
A click takes it out of the search</source>
      <extracomment>ui/widgets/facet_list.py</extracomment>
      <translation>{term}
Un clic lo quita de la búsqueda</translation>
    </message>
    <message>
      <source>The menu key or Shift+F10 sorts it by another column.</source>
      <extracomment>ui/widgets/figures_table.py</extracomment>
      <translation>La tecla de menú o Mayúsculas+F10 ordena por otra columna.</translation>
    </message>
    <message>
      <source>Page of the help</source>
      <extracomment>ui/widgets/help_page.py</extracomment>
      <translation>Página de la ayuda</translation>
    </message>
    <message>
      <source>&amp;Skip</source>
      <extracomment>ui/widgets/hint_bubble.py</extracomment>
      <translation>&amp;Omitir</translation>
    </message>
    <message>
      <source>End the tour (Esc); the Help menu can show it again</source>
      <extracomment>ui/widgets/hint_bubble.py</extracomment>
      <translation>Terminar la visita (Esc); el menú Ayuda puede volver a mostrarla</translation>
    </message>
    <message>
      <source>&amp;Done</source>
      <extracomment>ui/widgets/hint_bubble.py</extracomment>
      <translation>&amp;Listo</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <extracomment>ui/widgets/hint_bubble.py</extracomment>
      <translation>&amp;Siguiente</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <extracomment>ui/widgets/hint_bubble.py</extracomment>
      <translation>{number} de {count}</translation>
    </message>
    <message>
      <source>Stop this; nothing changes</source>
      <extracomment>ui/widgets/inquiry_bar.py</extracomment>
      <translation>Detener; no cambia nada</translation>
    </message>
    <message>
      <source>Waiting</source>
      <extracomment>ui/widgets/inquiry_bar.py</extracomment>
      <translation>En espera</translation>
    </message>
    <message>
      <source>Press keys here</source>
      <extracomment>ui/widgets/key_field.py</extracomment>
      <translation>Pulse teclas aquí</translation>
    </message>
    <message>
      <source>{command}: {keys}</source>
      <extracomment>ui/widgets/key_group.py</extracomment>
      <translation>{command}: {keys}</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <extracomment>ui/widgets/key_table.py</extracomment>
      <translation>Órdenes y sus atajos</translation>
    </message>
    <message>
      <source>Command</source>
      <extracomment>ui/widgets/key_table.py</extracomment>
      <translation>Orden</translation>
    </message>
    <message>
      <source>Keys</source>
      <extracomment>ui/widgets/key_table.py</extracomment>
      <translation>Atajos</translation>
    </message>
    <message>
      <source>changed</source>
      <extracomment>ui/widgets/key_table.py</extracomment>
      <translation>cambiado</translation>
    </message>
    <message>
      <source>no keys</source>
      <extracomment>ui/widgets/key_table.py</extracomment>
      <translation>sin atajos</translation>
    </message>
    <message>
      <source>Details of {model}</source>
      <extracomment>ui/widgets/model_row.py</extracomment>
      <translation>Detalles de {model}</translation>
    </message>
    <message>
      <source>⚠ Damaged:</source>
      <extracomment>ui/widgets/model_state.py</extracomment>
      <translation>⚠ Dañado:</translation>
    </message>
    <message>
      <source>{model}: progress</source>
      <extracomment>ui/widgets/model_state.py</extracomment>
      <translation>{model}: progreso</translation>
    </message>
    <message>
      <source>{act} {model}</source>
      <extracomment>ui/widgets/model_state.py</extracomment>
      <translation>{act} {model}</translation>
    </message>
    <message>
      <source>Looking for models…</source>
      <extracomment>ui/widgets/model_table.py</extracomment>
      <translation>Buscando modelos…</translation>
    </message>
    <message>
      <source>Published quality</source>
      <extracomment>ui/widgets/model_table.py</extracomment>
      <translation>Calidad publicada</translation>
    </message>
    <message>
      <source>No model has such a name.</source>
      <extracomment>ui/widgets/model_table.py</extracomment>
      <translation>Ningún modelo tiene ese nombre.</translation>
    </message>
    <message>
      <source>No setting has “{words}” in its name or its sentence.</source>
      <extracomment>ui/widgets/option_list.py</extracomment>
      <translation>Ningún ajuste tiene «{words}» en su nombre o descripción.</translation>
    </message>
    <message>
      <source>Reset {option}</source>
      <extracomment>ui/widgets/option_row.py</extracomment>
      <translation>Restablecer {option}</translation>
    </message>
    <message>
      <source>Stop; what was done is kept</source>
      <extracomment>ui/widgets/progress_row.py</extracomment>
      <translation>Detener; lo hecho se conserva</translation>
    </message>
    <message>
      <source>by hand</source>
      <extracomment>ui/widgets/rating_bar.py</extracomment>
      <translation>manual</translation>
    </message>
    <message>
      <source>Back to the model's rating</source>
      <extracomment>ui/widgets/rating_bar.py</extracomment>
      <translation>Volver a la clasificación del modelo</translation>
    </message>
    <message>
      <source>Questionable from</source>
      <extracomment>ui/widgets/rating_bar.py</extracomment>
      <translation>Cuestionable desde</translation>
    </message>
    <message>
      <source>Explicit from</source>
      <extracomment>ui/widgets/rating_bar.py</extracomment>
      <translation>Explícita desde</translation>
    </message>
    <message>
      <source>this model gives none</source>
      <extracomment>ui/widgets/rating_bar.py</extracomment>
      <translation>este modelo no la da</translation>
    </message>
    <message>
      <source>none yet</source>
      <extracomment>ui/widgets/rating_bar.py</extracomment>
      <translation>aún ninguna</translation>
    </message>
    <message>
      <source>Click or drag to rate by hand. Keys: S, Q, E for safe, questionable, explicit; arrows to move; Delete for the model's value.</source>
      <extracomment>ui/widgets/rating_track.py</extracomment>
      <translation>Haga clic o arrastre para clasificar a mano. Teclas: S, Q, E para segura, cuestionable, explícita; flechas para mover; Suprimir para el valor del modelo.</translation>
    </message>
    <message>
      <source>questionable</source>
      <extracomment>ui/widgets/rating_track.py</extracomment>
      <translation>cuestionable</translation>
    </message>
    <message>
      <source>Double click: both bounds back to the model's.</source>
      <extracomment>ui/widgets/rating_track.py</extracomment>
      <translation>Doble clic: ambos límites vuelven a los del modelo.</translation>
    </message>
    <message>
      <source>safe &lt; {score}</source>
      <extracomment>ui/widgets/rating_track.py</extracomment>
      <translation>segura &lt; {score}</translation>
    </message>
    <message>
      <source>explicit ≥ {score}</source>
      <extracomment>ui/widgets/rating_track.py</extracomment>
      <translation>explícita ≥ {score}</translation>
    </message>
    <message>
      <source>{score}. Delete resets both bounds.</source>
      <extracomment>ui/widgets/rating_track.py</extracomment>
      <translation>{score}. Suprimir restablece ambos límites.</translation>
    </message>
    <message>
      <source>Asking the model…</source>
      <extracomment>ui/widgets/said_column.py</extracomment>
      <translation>Consultando el modelo…</translation>
    </message>
    <message>
      <source>No rating</source>
      <extracomment>ui/widgets/said_column.py</extracomment>
      <translation>Sin clasificación</translation>
    </message>
    <message>
      <source>Rating: {rating} {score}</source>
      <extracomment>ui/widgets/said_column.py</extracomment>
      <translation>Clasificación: {rating} {score}</translation>
    </message>
    <message>
      <source>under its threshold</source>
      <extracomment>ui/widgets/said_list.py</extracomment>
      <translation>por debajo de su umbral</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>Búsquedas guardadas</translation>
    </message>
    <message>
      <source>Name for this search</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>Nombre para esta búsqueda</translation>
    </message>
    <message>
      <source>Save</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>None yet. Type a search, then give it a name here.</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>Aún no hay ninguna. Escriba una búsqueda y póngale nombre aquí.</translation>
    </message>
    <message>
      <source>Type a search to save it</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>Escriba una búsqueda para guardarla</translation>
    </message>
    <message>
      <source>Replace</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>Reemplazar</translation>
    </message>
    <message>
      <source>All pictures</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>Todas las imágenes</translation>
    </message>
    <message>
      <source>New name of {name}</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>Nuevo nombre de {name}</translation>
    </message>
    <message>
      <source>Rename {name}</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>Renombrar {name}</translation>
    </message>
    <message>
      <source>Delete {name}</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>Eliminar {name}</translation>
    </message>
    <message>
      <source>Map of pictures</source>
      <extracomment>ui/widgets/scatter_view.py</extracomment>
      <translation>Mapa de imágenes</translation>
    </message>
    <message>
      <source>Map of pictures: {picture}, chosen</source>
      <extracomment>ui/widgets/scatter_view.py</extracomment>
      <translation>Mapa de imágenes: {picture}, elegida</translation>
    </message>
    <message>
      <source>Map of pictures: {picture}</source>
      <extracomment>ui/widgets/scatter_view.py</extracomment>
      <translation>Mapa de imágenes: {picture}</translation>
    </message>
    <message>
      <source>{chosen} of {all} pictures chosen</source>
      <extracomment>ui/widgets/scatter_view.py</extracomment>
      <translation>{chosen} de {all} imágenes elegidas</translation>
    </message>
    <message>
      <source>added</source>
      <extracomment>ui/widgets/score_bar.py</extracomment>
      <translation>añadida</translation>
    </message>
    <message>
      <source>mixed</source>
      <extracomment>ui/widgets/score_bar.py</extracomment>
      <translation>mixto</translation>
    </message>
    <message>
      <source>Search, such as species:wolf -clothed rating:safe is:unreviewed</source>
      <extracomment>ui/widgets/search_field.py</extracomment>
      <translation>Buscar, por ejemplo: species:wolf -clothed rating:safe is:unreviewed</translation>
    </message>
    <message>
      <source>Search</source>
      <extracomment>ui/widgets/search_field.py</extracomment>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Count what these pictures have, by tag and category</source>
      <extracomment>ui/widgets/search_field.py</extracomment>
      <translation>Contar lo que tienen estas imágenes, por etiqueta y categoría</translation>
    </message>
    <message>
      <source>{name}, collapsed</source>
      <extracomment>ui/widgets/section_header.py</extracomment>
      <translation>{name}, contraída</translation>
    </message>
    <message>
      <source>No tag here has a threshold of its own</source>
      <extracomment>ui/widgets/section_menu.py</extracomment>
      <translation>Aquí ninguna etiqueta tiene un umbral propio</translation>
    </message>
    <message>
      <source>Reset threshold of {name}</source>
      <extracomment>ui/widgets/section_menu.py</extracomment>
      <translation>Restablecer umbral de {name}</translation>
    </message>
    <message>
      <source>Sort by</source>
      <extracomment>ui/widgets/sort_menu.py</extracomment>
      <translation>Ordenar por</translation>
    </message>
    <message>
      <source>Ascending</source>
      <extracomment>ui/widgets/sort_menu.py</extracomment>
      <translation>Ascendente</translation>
    </message>
    <message>
      <source>Descending</source>
      <extracomment>ui/widgets/sort_menu.py</extracomment>
      <translation>Descendente</translation>
    </message>
    <message>
      <source>Download…</source>
      <extracomment>ui/widgets/suggestion_list.py</extracomment>
      <translation>Descargar…</translation>
    </message>
    <message>
      <source>Download this model in the manager; what has to be agreed to is asked first</source>
      <extracomment>ui/widgets/suggestion_list.py</extracomment>
      <translation>Descargar este modelo en el gestor; antes se pregunta lo que haya que aceptar</translation>
    </message>
    <message>
      <source>Fits this machine</source>
      <extracomment>ui/widgets/suggestion_strip.py</extracomment>
      <translation>Adecuado para este equipo</translation>
    </message>
    <message>
      <source>Accept and next ⏎</source>
      <extracomment>ui/widgets/tag_foot.py</extracomment>
      <translation>Aceptar y siguiente ⏎</translation>
    </message>
    <message>
      <source>Accept all suggested tags and go to the next picture</source>
      <extracomment>ui/widgets/tag_foot.py</extracomment>
      <translation>Aceptar todas las etiquetas sugeridas e ir a la imagen siguiente</translation>
    </message>
    <message>
      <source>Clear what you decided on this picture</source>
      <extracomment>ui/widgets/tag_foot.py</extracomment>
      <translation>Borrar lo decidido sobre esta imagen</translation>
    </message>
    <message>
      <source>Threshold of {section}</source>
      <extracomment>ui/widgets/tag_list.py</extracomment>
      <translation>Umbral de {section}</translation>
    </message>
    <message>
      <source>not scored by this model</source>
      <extracomment>ui/widgets/tag_list_model.py</extracomment>
      <translation>sin puntuación de este modelo</translation>
    </message>
    <message>
      <source>score {score}</source>
      <extracomment>ui/widgets/tag_list_model.py</extracomment>
      <translation>puntuación {score}</translation>
    </message>
    <message>
      <source>threshold {score}</source>
      <extracomment>ui/widgets/tag_list_model.py</extracomment>
      <translation>umbral {score}</translation>
    </message>
    <message>
      <source>{state}, learned from your tags</source>
      <extracomment>ui/widgets/tag_list_model.py</extracomment>
      <translation>{state}, aprendida de sus etiquetas</translation>
    </message>
    <message>
      <source>Threshold for this tag…</source>
      <extracomment>ui/widgets/tag_menu.py</extracomment>
      <translation>Umbral de esta etiqueta…</translation>
    </message>
    <message>
      <source>Reset threshold</source>
      <extracomment>ui/widgets/tag_menu.py</extracomment>
      <translation>Restablecer umbral</translation>
    </message>
    <message>
      <source>Reject</source>
      <extracomment>ui/widgets/tag_menu.py</extracomment>
      <translation>Rechazar</translation>
    </message>
    <message>
      <source>Copy name</source>
      <extracomment>ui/widgets/tag_menu.py</extracomment>
      <translation>Copiar nombre</translation>
    </message>
    <message>
      <source>Tags over the picture</source>
      <extracomment>ui/widgets/tag_overlay.py</extracomment>
      <translation>Etiquetas sobre la imagen</translation>
    </message>
    <message>
      <source>No tags yet</source>
      <extracomment>ui/widgets/tag_overlay.py</extracomment>
      <translation>Aún sin etiquetas</translation>
    </message>
    <message>
      <source>Rated {label}</source>
      <extracomment>ui/widgets/tag_overlay.py</extracomment>
      <translation>Clasificación: {label}</translation>
    </message>
    <message>
      <source>Any part of its name</source>
      <extracomment>ui/widgets/tag_popup.py</extracomment>
      <translation>Cualquier parte de su nombre</translation>
    </message>
    <message>
      <source>Threshold</source>
      <extracomment>ui/widgets/threshold_popup.py</extracomment>
      <translation>Umbral</translation>
    </message>
    <message>
      <source>Threshold of {name}</source>
      <extracomment>ui/widgets/threshold_popup.py</extracomment>
      <translation>Umbral de {name}</translation>
    </message>
    <message>
      <source>Threshold of {tag}</source>
      <extracomment>ui/widgets/threshold_popup.py</extracomment>
      <translation>Umbral de {tag}</translation>
    </message>
    <message>
      <source>the model's own for each tag</source>
      <extracomment>ui/widgets/threshold_slider.py</extracomment>
      <translation>el del modelo para cada etiqueta</translation>
    </message>
    <message>
      <source>set by you</source>
      <extracomment>ui/widgets/threshold_slider.py</extracomment>
      <translation>fijado a mano</translation>
    </message>
    <message>
      <source>not changed</source>
      <extracomment>ui/widgets/threshold_slider.py</extracomment>
      <translation>sin cambios</translation>
    </message>
    <message>
      <source>{caption}, {standing}. Delete resets it to {reset}.</source>
      <extracomment>ui/widgets/threshold_slider.py</extracomment>
      <translation>{caption}, {standing}. Suprimir restablece el valor: {reset}.</translation>
    </message>
    <message>
      <source>{name}: {caption}, {standing}
Click the number to type. Double click resets it to {reset}.</source>
      <extracomment>ui/widgets/threshold_slider.py</extracomment>
      <translation>{name}: {caption}, {standing}
Haga clic en el número para escribirlo. Doble clic restablece el valor: {reset}.</translation>
    </message>
    <message>
      <source>{number} reviewed</source>
      <extracomment>ui/window.py</extracomment>
      <translation>revisadas: {number}</translation>
    </message>
    <message>
      <source>{number} to review</source>
      <extracomment>ui/window.py</extracomment>
      <translation>por revisar: {number}</translation>
    </message>
    <message>
      <source>{number} untagged</source>
      <extracomment>ui/window.py</extracomment>
      <translation>sin etiquetar: {number}</translation>
    </message>
    <message>
      <source>{number} withheld</source>
      <extracomment>ui/window.py</extracomment>
      <translation>retenidas: {number}</translation>
    </message>
    <message>
      <source>Drop to open</source>
      <extracomment>ui/window.py</extracomment>
      <translation>Soltar para abrir</translation>
    </message>
    <message>
      <source>{shown} of {all} pictures</source>
      <extracomment>ui/window.py</extracomment>
      <translation>{shown} de {all} imágenes</translation>
    </message>
    <message>
      <source>Accept {tag}</source>
      <extracomment>ui/wording.py</extracomment>
      <translation>Aceptar {tag}</translation>
    </message>
    <message>
      <source>Reject {tag}</source>
      <extracomment>ui/wording.py</extracomment>
      <translation>Rechazar {tag}</translation>
    </message>
    <message>
      <source>Add {tag}</source>
      <extracomment>ui/wording.py</extracomment>
      <translation>Añadir {tag}</translation>
    </message>
    <message>
      <source>Clear {tag}</source>
      <extracomment>ui/wording.py</extracomment>
      <translation>Dejar {tag} sin decidir</translation>
    </message>
    <message numerus="yes">
      <source>Change {n} tags</source>
      <extracomment>1: Change {n} tag
ui/wording.py</extracomment>
      <translation>
        <numerusform>Cambiar {n} etiqueta</numerusform>
        <numerusform>Cambiar {n} etiquetas</numerusform>
      </translation>
    </message>
    <message>
      <source>not measured</source>
      <extracomment>ui/wording.py</extracomment>
      <translation>sin medir</translation>
    </message>
    <message numerus="yes">
      <source>Accept {n} tags</source>
      <extracomment>1: Accept {n} tag
ui/wording.py</extracomment>
      <translation>
        <numerusform>Aceptar {n} etiqueta</numerusform>
        <numerusform>Aceptar {n} etiquetas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reject {n} tags</source>
      <extracomment>1: Reject {n} tag
ui/wording.py</extracomment>
      <translation>
        <numerusform>Rechazar {n} etiqueta</numerusform>
        <numerusform>Rechazar {n} etiquetas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add {n} tags</source>
      <extracomment>1: Add {n} tag
ui/wording.py</extracomment>
      <translation>
        <numerusform>Añadir {n} etiqueta</numerusform>
        <numerusform>Añadir {n} etiquetas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Clear {n} tags</source>
      <extracomment>1: Clear {n} tag
ui/wording.py</extracomment>
      <translation>
        <numerusform>Dejar {n} etiqueta sin decidir</numerusform>
        <numerusform>Dejar {n} etiquetas sin decidir</numerusform>
      </translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <extracomment>ui/wording.py</extracomment>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <source>1 picture in {seconds} s</source>
      <extracomment>ui/wording.py</extracomment>
      <translation>1 imagen en {seconds} s</translation>
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <extracomment>ui/wording.py</extracomment>
      <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
      <source>Copying</source>
      <extracomment>installation.py</extracomment>
      <translation>Copiando</translation>
    </message>
    <message>
      <source>Looking into the model</source>
      <extracomment>engine/explain.py</extracomment>
      <translation>Mirando dentro del modelo</translation>
    </message>
    <message>
      <source>Covering parts of the picture</source>
      <extracomment>engine/explain.py</extracomment>
      <translation>Cubriendo partes de la imagen</translation>
    </message>
    <message>
      <source>Trying</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>Probando</translation>
    </message>
    <message>
      <source>Writing tag files</source>
      <extracomment>exchange/export.py</extracomment>
      <translation>Escribiendo archivos de etiquetas</translation>
    </message>
    <message>
      <source>Sending tags to Hydrus</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Enviando etiquetas a Hydrus</translation>
    </message>
    <message>
      <source>Reading tag files</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>Leyendo archivos de etiquetas</translation>
    </message>
    <message>
      <source>Looking at tag files</source>
      <extracomment>exchange/planner.py</extracomment>
      <translation>Examinando archivos de etiquetas</translation>
    </message>
    <message>
      <source>Taking tag files back</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>Revirtiendo archivos de etiquetas</translation>
    </message>
    <message>
      <source>Choosing thresholds</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation>Eligiendo umbrales</translation>
    </message>
    <message>
      <source>Comparing</source>
      <extracomment>insight/evaluate.py</extracomment>
      <translation>Comparando</translation>
    </message>
    <message>
      <source>Spreading the map</source>
      <extracomment>insight/layout.py</extracomment>
      <translation>Dispersando el mapa</translation>
    </message>
    <message>
      <source>Looking for clusters</source>
      <extracomment>insight/layout.py</extracomment>
      <translation>Buscando clústeres</translation>
    </message>
    <message>
      <source>Looking through the library</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation>Recorriendo la biblioteca</translation>
    </message>
    <message>
      <source>Shrinking pictures</source>
      <extracomment>insight/report.py</extracomment>
      <translation>Reduciendo imágenes</translation>
    </message>
    <message>
      <source>Looking at what changes</source>
      <extracomment>insight/shift.py</extracomment>
      <translation>Examinando qué cambia</translation>
    </message>
    <message>
      <source>Reading what the model sees</source>
      <extracomment>insight/similar.py</extracomment>
      <translation>Leyendo lo que ve el modelo</translation>
    </message>
    <message>
      <source>Comparing pictures</source>
      <extracomment>insight/similar.py</extracomment>
      <translation>Comparando imágenes</translation>
    </message>
    <message>
      <source>Checking the backup</source>
      <extracomment>library/backup.py</extracomment>
      <translation>Comprobando la copia de seguridad</translation>
    </message>
    <message>
      <source>Copying the library</source>
      <extracomment>library/moving.py</extracomment>
      <translation>Copiando la biblioteca</translation>
    </message>
    <message>
      <source>Checking the copy</source>
      <extracomment>library/moving.py</extracomment>
      <translation>Comprobando la copia</translation>
    </message>
    <message>
      <source>Checking the library</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Comprobando la biblioteca</translation>
    </message>
    <message>
      <source>Measuring the library</source>
      <extracomment>library/whereabouts.py</extracomment>
      <translation>Midiendo la biblioteca</translation>
    </message>
    <message>
      <source>The model that suggests tags. The starter needs no download.</source>
      <extracomment>settings.py</extracomment>
      <translation>El modelo que sugiere etiquetas. Starter no necesita descarga.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <extracomment>settings.py</extracomment>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Threads</source>
      <extracomment>settings.py</extracomment>
      <translation>Hilos</translation>
    </message>
    <message>
      <source>How many processor threads the model uses; 0 means all of them.</source>
      <extracomment>settings.py</extracomment>
      <translation>Cuántos hilos del procesador usa el modelo; 0 significa todos.</translation>
    </message>
    <message>
      <source>Learn from my tags</source>
      <extracomment>settings.py</extracomment>
      <translation>Aprender de mis etiquetas</translation>
    </message>
    <message>
      <source>Suggest a tag elsewhere once you have used it on enough pictures. Everything stays on this computer.</source>
      <extracomment>settings.py</extracomment>
      <translation>Sugerir una etiqueta en otras imágenes en cuanto se haya usado en las suficientes. Todo se queda en este equipo.</translation>
    </message>
    <message>
      <source>Models folder</source>
      <extracomment>settings.py</extracomment>
      <translation>Carpeta de modelos</translation>
    </message>
    <message>
      <source>Where models are kept. Move it in the model manager, which takes the models along.</source>
      <extracomment>settings.py</extracomment>
      <translation>Dónde se guardan los modelos. Muévala en el gestor de modelos, que traslada también los modelos.</translation>
    </message>
    <message>
      <source>Open the model manager…</source>
      <extracomment>settings.py</extracomment>
      <translation>Abrir el gestor de modelos…</translation>
    </message>
    <message>
      <source>Library folder</source>
      <extracomment>settings.py</extracomment>
      <translation>Carpeta de la biblioteca</translation>
    </message>
    <message>
      <source>Where the library is kept. Move it under Tools &gt; Library, which takes it along.</source>
      <extracomment>settings.py</extracomment>
      <translation>Dónde se guarda la biblioteca. Muévala en Herramientas &gt; Biblioteca, que la traslada.</translation>
    </message>
    <message>
      <source>Open the library…</source>
      <extracomment>settings.py</extracomment>
      <translation>Abrir la biblioteca…</translation>
    </message>
    <message>
      <source>Content</source>
      <extracomment>settings.py</extracomment>
      <translation>Contenido</translation>
    </message>
    <message>
      <source>List adult tags and stop blurring pictures rated above safe. Only for adults.</source>
      <extracomment>settings.py</extracomment>
      <translation>Mostrar las etiquetas para adultos y no desenfocar las imágenes con una clasificación por encima de segura. Solo para adultos.</translation>
    </message>
    <message>
      <source>Change…</source>
      <extracomment>settings.py</extracomment>
      <translation>Cambiar…</translation>
    </message>
    <message>
      <source>Theme</source>
      <extracomment>settings.py</extracomment>
      <translation>Tema</translation>
    </message>
    <message>
      <source>View</source>
      <extracomment>settings.py</extracomment>
      <translation>Vista</translation>
    </message>
    <message>
      <source>The colours of the window. “As the system” follows the desktop at once when that changes.</source>
      <extracomment>settings.py</extracomment>
      <translation>Los colores de la ventana. «Como el sistema» sigue al escritorio en cuanto este cambia.</translation>
    </message>
    <message>
      <source>As the system</source>
      <extracomment>settings.py</extracomment>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Light</source>
      <extracomment>settings.py</extracomment>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Dark</source>
      <extracomment>settings.py</extracomment>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Size of text</source>
      <extracomment>settings.py</extracomment>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <source>How large text is, compared with what the system says; the whole window follows.</source>
      <extracomment>settings.py</extracomment>
      <translation>El tamaño del texto respecto al del sistema; toda la ventana se adapta.</translation>
    </message>
    <message>
      <source>Motion</source>
      <extracomment>settings.py</extracomment>
      <translation>Movimiento</translation>
    </message>
    <message>
      <source>Whether things in the window may move by themselves, such as menus that open and bars that wait.</source>
      <extracomment>settings.py</extracomment>
      <translation>Si las cosas de la ventana pueden moverse por sí solas, como los menús que se abren y las barras de espera.</translation>
    </message>
    <message>
      <source>Full</source>
      <extracomment>settings.py</extracomment>
      <translation>Completo</translation>
    </message>
    <message>
      <source>Reduced</source>
      <extracomment>settings.py</extracomment>
      <translation>Reducido</translation>
    </message>
    <message>
      <source>Language</source>
      <extracomment>settings.py</extracomment>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>The language of the window, from the next start on.</source>
      <extracomment>settings.py</extracomment>
      <translation>El idioma de la ventana, a partir del próximo inicio.</translation>
    </message>
    <message>
      <source>Thumbnail size</source>
      <extracomment>settings.py</extracomment>
      <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
      <source>Longest side of a thumbnail in pixels.</source>
      <extracomment>settings.py</extracomment>
      <translation>Lado más largo de una miniatura, en píxeles.</translation>
    </message>
    <message>
      <source>Opening or dropping a folder opens the pictures in all folders inside it as well.</source>
      <extracomment>settings.py</extracomment>
      <translation>Abrir o soltar una carpeta abre también las imágenes de todas las carpetas que contiene.</translation>
    </message>
    <message>
      <source>Hydrus address</source>
      <extracomment>settings.py</extracomment>
      <translation>Dirección de Hydrus</translation>
    </message>
    <message>
      <source>Hydrus</source>
      <extracomment>settings.py</extracomment>
      <translation>Hydrus</translation>
    </message>
    <message>
      <source>Where the Client API of Hydrus answers; switch it on in Hydrus under services &gt; manage services &gt; client api.</source>
      <extracomment>settings.py</extracomment>
      <translation>Dónde responde la Client API de Hydrus; se activa en Hydrus, en services &gt; manage services &gt; client api.</translation>
    </message>
    <message>
      <source>Hydrus access key</source>
      <extracomment>settings.py</extracomment>
      <translation>Clave de acceso de Hydrus</translation>
    </message>
    <message>
      <source>From services &gt; review services &gt; client api; it needs the permission to edit file tags.</source>
      <extracomment>settings.py</extracomment>
      <translation>De services &gt; review services &gt; client api; necesita el permiso para editar etiquetas de archivos.</translation>
    </message>
    <message>
      <source>Hydrus tag service</source>
      <extracomment>settings.py</extracomment>
      <translation>Servicio de etiquetas de Hydrus</translation>
    </message>
    <message>
      <source>The local tag service that tags are sent to.</source>
      <extracomment>settings.py</extracomment>
      <translation>El servicio local al que se envían las etiquetas.</translation>
    </message>
    <message>
      <source>The commands whose keys you have changed.</source>
      <extracomment>settings.py</extracomment>
      <translation>Las órdenes cuyos atajos se han cambiado.</translation>
    </message>
    <message>
      <source>What goes out</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Qué se exporta</translation>
    </message>
    <message>
      <source>All tags that the window shows, or only those that you have accepted or added.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Todas las etiquetas que muestra la ventana, o solo las aceptadas o añadidas.</translation>
    </message>
    <message>
      <source>All that are shown</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Todas las que se muestran</translation>
    </message>
    <message>
      <source>Accepted and added ones</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Aceptadas y añadidas</translation>
    </message>
    <message>
      <source>Reviewed pictures only</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Solo imágenes revisadas</translation>
    </message>
    <message>
      <source>Leave out pictures that you aren't done with.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Omitir las imágenes que aún no están terminadas.</translation>
    </message>
    <message>
      <source>Keep the time of change</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Conservar la fecha de modificación</translation>
    </message>
    <message>
      <source>A picture that tags are put into keeps its time of change, so that it stays where it is when sorted by time.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Una imagen en la que se escriben etiquetas conserva su fecha de modificación, para mantener su sitio al ordenar por fecha.</translation>
    </message>
    <message>
      <source>Never write</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>No escribir nunca</translation>
    </message>
    <message>
      <source>Rules</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>Reglas</translation>
    </message>
    <message>
      <source>Tags that are left out; commas between them, * for any letters.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>Etiquetas que se omiten; separadas por comas, con * para cualquier texto.</translation>
    </message>
    <message>
      <source>Such as: hug -&gt; embrace, *_fur -&gt; fur; nothing after the arrow drops it.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>Por ejemplo: hug -&gt; embrace, *_fur -&gt; fur; sin nada tras la flecha, se omite.</translation>
    </message>
    <message>
      <source>e621's current names</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>Nombres actuales de e621</translation>
    </message>
    <message>
      <source>Write hug for embrace and four more that are aliases today.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>Escribir hug en lugar de embrace y otras cuatro que hoy son alias.</translation>
    </message>
    <message>
      <source>Implied tags</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>Etiquetas implicadas</translation>
    </message>
    <message>
      <source>What becomes of tags that others imply, as jewelry implies accessory.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>Qué pasa con las etiquetas que otras implican, como jewelry implica accessory.</translation>
    </message>
    <message>
      <source>As they are</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>Como están</translation>
    </message>
    <message>
      <source>Most tags</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>Máximo de etiquetas</translation>
    </message>
    <message>
      <source>The largest number of tags; 0 means all.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>El mayor número de etiquetas; 0 significa todas.</translation>
    </message>
    <message>
      <source>Keywords in pictures</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>Palabras clave en las imágenes</translation>
    </message>
    <message>
      <source>Import</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>Importación</translation>
    </message>
    <message>
      <source>Also read the keywords inside the pictures' own files.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>Leer también las palabras clave dentro de los propios archivos de imagen.</translation>
    </message>
    <message>
      <source>Tags that FurryTag doesn't know</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>Etiquetas que FurryTag no conoce</translation>
    </message>
    <message>
      <source>Take them over as your own; otherwise they are passed over.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>Incorporarlas como propias; si no, se pasan por alto.</translation>
    </message>
    <message>
      <source>Ratings</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>Clasificaciones</translation>
    </message>
    <message>
      <source>Take rating:safe and the like as yours, where you have given none.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>Tomar rating:safe y similares como propias donde no se haya dado ninguna.</translation>
    </message>
    <message>
      <source>Count pictures that tags were found for as reviewed.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>Dar por revisadas las imágenes para las que se encontraron etiquetas.</translation>
    </message>
    <message>
      <source>The suffix that your trainer is set to; kohya's own default is .caption.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>La extensión que usa el programa de entrenamiento; la predeterminada de kohya es .caption.</translation>
    </message>
    <message>
      <source>fox.txt</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>fox.txt</translation>
    </message>
    <message>
      <source>fox.caption</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>fox.caption</translation>
    </message>
    <message>
      <source>Words</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Palabras</translation>
    </message>
    <message>
      <source>Names</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Nombres</translation>
    </message>
    <message>
      <source>What stands between the words of a tag.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Qué hay entre las palabras de una etiqueta.</translation>
    </message>
    <message>
      <source>red_panda</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>red_panda</translation>
    </message>
    <message>
      <source>red panda</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>red panda</translation>
    </message>
    <message>
      <source>Escape brackets</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Escapar paréntesis</translation>
    </message>
    <message>
      <source>Write \( and \), as prompts need it; trainers expect plain brackets.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Escribir \( y \), como exigen los prompts; los programas de entrenamiento esperan paréntesis simples.</translation>
    </message>
    <message>
      <source>Order</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Orden</translation>
    </message>
    <message>
      <source>Which tags come first.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Qué etiquetas van primero.</translation>
    </message>
    <message>
      <source>Best score first</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Mejor puntuación primero</translation>
    </message>
    <message>
      <source>By category</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Por categoría</translation>
    </message>
    <message>
      <source>By alphabet</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Por orden alfabético</translation>
    </message>
    <message>
      <source>Always first</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Siempre al principio</translation>
    </message>
    <message>
      <source>Words that every caption begins with, such as a trigger word; commas between them.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Palabras con las que empieza cada descripción, como una palabra de activación; separadas por comas.</translation>
    </message>
    <message>
      <source>Always last</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Siempre al final</translation>
    </message>
    <message>
      <source>Words that every caption ends with; commas between them.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Palabras con las que termina cada descripción; separadas por comas.</translation>
    </message>
    <message>
      <source>Whether the caption names the rating.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Si la descripción indica la clasificación.</translation>
    </message>
    <message>
      <source>Not named</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>No se indica</translation>
    </message>
    <message>
      <source>Last</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Último</translation>
    </message>
    <message>
      <source>Rating with prefix</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Clasificación con prefijo</translation>
    </message>
    <message>
      <source>Write rating:safe rather than safe.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Escribir rating:safe en lugar de safe.</translation>
    </message>
    <message>
      <source>Hydrus looks for fox.png.txt; with fox.txt, fox.png and fox.jpg share one file.</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation>Hydrus busca fox.png.txt; con fox.txt, fox.png y fox.jpg comparten un archivo.</translation>
    </message>
    <message>
      <source>fox.png.txt</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation>fox.png.txt</translation>
    </message>
    <message>
      <source>Namespaces</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation>Espacios de nombres</translation>
    </message>
    <message>
      <source>Write species:wolf rather than wolf.</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation>Escribir species:wolf en lugar de wolf.</translation>
    </message>
    <message>
      <source>Write the rating as rating:safe.</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation>Escribir la clasificación como rating:safe.</translation>
    </message>
    <message>
      <source>With fox.json, fox.png and fox.jpg share one file.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>Con fox.json, fox.png y fox.jpg comparten un archivo.</translation>
    </message>
    <message>
      <source>fox.png.json</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>fox.png.json</translation>
    </message>
    <message>
      <source>fox.json</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>fox.json</translation>
    </message>
    <message>
      <source>Rejected tags</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>Etiquetas rechazadas</translation>
    </message>
    <message>
      <source>Also list the tags that you rejected, with their state.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>Incluir también las etiquetas rechazadas, con su estado.</translation>
    </message>
    <message>
      <source>Flat keywords</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>Palabras clave planas</translation>
    </message>
    <message>
      <source>Fields</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>Campos</translation>
    </message>
    <message>
      <source>dc:subject, which nearly every program reads.</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>dc:subject, que leen casi todos los programas.</translation>
    </message>
    <message>
      <source>Lightroom's tree</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>Árbol de Lightroom</translation>
    </message>
    <message>
      <source>lr:hierarchicalSubject, such as FurryTag|species|wolf.</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>lr:hierarchicalSubject, por ejemplo FurryTag|species|wolf.</translation>
    </message>
    <message>
      <source>digiKam's tree</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>Árbol de digiKam</translation>
    </message>
    <message>
      <source>digiKam:TagsList, such as FurryTag/species/wolf.</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>digiKam:TagsList, por ejemplo FurryTag/species/wolf.</translation>
    </message>
    <message>
      <source>Name the rating among the keywords; the stars are never touched.</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>Indicar la clasificación entre las palabras clave; las estrellas no se tocan nunca.</translation>
    </message>
    <message>
      <source>Root of the trees</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>Raíz de los árboles</translation>
    </message>
    <message>
      <source>The keyword above all of FurryTag's; / or | makes levels.</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>La palabra clave por encima de todas las de FurryTag; / o | crean niveles.</translation>
    </message>
    <message>
      <source>digiKam and darktable read fox.png.xmp; Lightroom reads fox.xmp, which fox.png and fox.jpg share.</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>digiKam y darktable leen fox.png.xmp; Lightroom lee fox.xmp, que fox.png y fox.jpg comparten.</translation>
    </message>
    <message>
      <source>fox.png.xmp</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>fox.png.xmp</translation>
    </message>
    <message>
      <source>fox.xmp</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>fox.xmp</translation>
    </message>
    <message>
      <source>The site takes 2000 at most.</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>El sitio admite 2000 como máximo.</translation>
    </message>
    <message>
      <source>new</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>por crear</translation>
    </message>
    <message>
      <source>merged</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>por combinar</translation>
    </message>
    <message>
      <source>replaced</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>por reemplazar</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>por limpiar</translation>
    </message>
    <message>
      <source>unchanged</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>sin cambios</translation>
    </message>
    <message>
      <source>conflict</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>en conflicto</translation>
    </message>
    <message>
      <source>refused</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>con impedimento</translation>
    </message>
    <message>
      <source>left out</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>sin incluir</translation>
    </message>
    <message>
      <source>A new file is written.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>Se escribe un archivo nuevo.</translation>
    </message>
    <message>
      <source>Our tags are put into the file that is there; what others wrote stays.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>Las etiquetas de FurryTag se añaden al archivo existente; lo escrito por otros se mantiene.</translation>
    </message>
    <message>
      <source>It holds only what FurryTag wrote, and is brought up to date.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>Solo contiene lo que escribió FurryTag, y se actualiza.</translation>
    </message>
    <message>
      <source>Tags that FurryTag wrote are taken out, because they no longer hold.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>Se quitan las etiquetas que escribió FurryTag, porque ya no son válidas.</translation>
    </message>
    <message>
      <source>It is as it should be already.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>Ya está como debe estar.</translation>
    </message>
    <message>
      <source>It was changed outside since FurryTag wrote it; you decide.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>Se ha modificado desde que FurryTag lo escribió; la decisión es suya.</translation>
    </message>
    <message>
      <source>It can't be written safely.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>No se puede escribir de forma segura.</translation>
    </message>
    <message>
      <source>There is nothing to write.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>No hay nada que escribir.</translation>
    </message>
    <message>
      <source>The file is deleted.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>El archivo se elimina.</translation>
    </message>
    <message>
      <source>merge</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>combinar</translation>
    </message>
    <message>
      <source>keep</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>conservar</translation>
    </message>
    <message>
      <source>replace</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>reemplazar</translation>
    </message>
    <message>
      <source>Put our tags in, keep what was changed</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>Añadir las etiquetas de FurryTag y conservar lo modificado</translation>
    </message>
    <message>
      <source>Leave the file as it is</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>Dejar el archivo como está</translation>
    </message>
    <message>
      <source>Write it anew, with our tags only</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>Escribirlo de nuevo, solo con las etiquetas de FurryTag</translation>
    </message>
    <message>
      <source>import</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>importar</translation>
    </message>
    <message>
      <source>nothing new</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>nada nuevo</translation>
    </message>
    <message>
      <source>Training captions</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Descripciones de entrenamiento</translation>
    </message>
    <message>
      <source>digiKam and Lightroom</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>digiKam y Lightroom</translation>
    </message>
    <message>
      <source>e621 post</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Publicación en e621</translation>
    </message>
    <message>
      <source>Inside the pictures</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Dentro de las imágenes</translation>
    </message>
    <message>
      <source>JSON files</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Archivos JSON</translation>
    </message>
    <message>
      <source>Table of a folder</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Tabla de una carpeta</translation>
    </message>
    <message>
      <source>Tag file</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Archivo de etiquetas</translation>
    </message>
    <message>
      <source>Category numbers</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Números de categoría</translation>
    </message>
    <message>
      <source>Input size</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Tamaño de entrada</translation>
    </message>
    <message>
      <source>Channels</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Canales</translation>
    </message>
    <message>
      <source>Colour order</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Orden de colores</translation>
    </message>
    <message>
      <source>Pixel range</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Rango de píxeles</translation>
    </message>
    <message>
      <source>Fit</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Ajuste</translation>
    </message>
    <message>
      <source>Resampling</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Remuestreo</translation>
    </message>
    <message>
      <source>Output</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Salida</translation>
    </message>
    <message>
      <source>Danbooru's: 5 is meta</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Los de Danbooru: 5 es meta</translation>
    </message>
    <message>
      <source>e621's: 5 is species</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Los de e621: 5 es especie</translation>
    </message>
    <message>
      <source>Last (height, width, 3)</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Al final (alto, ancho, 3)</translation>
    </message>
    <message>
      <source>First (3, height, width)</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Al principio (3, alto, ancho)</translation>
    </message>
    <message>
      <source>Red first (RGB)</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Primero el rojo (RGB)</translation>
    </message>
    <message>
      <source>Blue first (BGR)</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Primero el azul (BGR)</translation>
    </message>
    <message>
      <source>0 to 255</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>De 0 a 255</translation>
    </message>
    <message>
      <source>0 to 1</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>De 0 a 1</translation>
    </message>
    <message>
      <source>-1 to 1</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>De -1 a 1</translation>
    </message>
    <message>
      <source>(x - 0.5) / 0.225, as the furry image model</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>(x - 0.5) / 0.225, como el modelo de imágenes furry</translation>
    </message>
    <message>
      <source>ImageNet's mean and deviation</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Media y desviación de ImageNet</translation>
    </message>
    <message>
      <source>CLIP's mean and deviation</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Media y desviación de CLIP</translation>
    </message>
    <message>
      <source>Stretched to the square</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Estirada hasta el cuadrado</translation>
    </message>
    <message>
      <source>Whole picture on white</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Imagen entera sobre blanco</translation>
    </message>
    <message>
      <source>Whole picture on black</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Imagen entera sobre negro</translation>
    </message>
    <message>
      <source>Whole picture, its border drawn out</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Imagen entera, con el borde prolongado</translation>
    </message>
    <message>
      <source>The middle cut out</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Recorte del centro</translation>
    </message>
    <message>
      <source>Bicubic</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Bicúbico</translation>
    </message>
    <message>
      <source>Bilinear</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Bilineal</translation>
    </message>
    <message>
      <source>Lanczos</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Lanczos</translation>
    </message>
    <message>
      <source>Box</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Caja</translation>
    </message>
    <message>
      <source>Area, as TensorFlow</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Área, como TensorFlow</translation>
    </message>
    <message>
      <source>Bilinear without smoothing, as TensorFlow</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Bilineal sin suavizado, como TensorFlow</translation>
    </message>
    <message>
      <source>See by running it</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Averiguarlo al ejecutarlo</translation>
    </message>
    <message>
      <source>Probabilities</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Probabilidades</translation>
    </message>
    <message>
      <source>Logits</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Logits</translation>
    </message>
    <message>
      <source>As its files say</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Como indican sus archivos</translation>
    </message>
    <message>
      <source>accepted</source>
      <extracomment>tags/review.py</extracomment>
      <translation>aceptada</translation>
    </message>
    <message>
      <source>rejected</source>
      <extracomment>tags/review.py</extracomment>
      <translation>rechazada</translation>
    </message>
    <message>
      <source>suggested</source>
      <extracomment>tags/review.py</extracomment>
      <translation>sugerida</translation>
    </message>
    <message>
      <source>safe</source>
      <extracomment>tags/rating.py</extracomment>
      <translation>segura</translation>
    </message>
    <message>
      <source>explicit</source>
      <extracomment>tags/rating.py</extracomment>
      <translation>explícita</translation>
    </message>
    <message>
      <source>action</source>
      <extracomment>categories</extracomment>
      <translation>acción</translation>
    </message>
    <message>
      <source>body</source>
      <extracomment>categories</extracomment>
      <translation>cuerpo</translation>
    </message>
    <message>
      <source>clothing</source>
      <extracomment>categories</extracomment>
      <translation>ropa</translation>
    </message>
    <message>
      <source>identity</source>
      <extracomment>categories</extracomment>
      <translation>identidad</translation>
    </message>
    <message>
      <source>species</source>
      <extracomment>categories</extracomment>
      <translation>especie</translation>
    </message>
    <message>
      <source>F1</source>
      <extracomment>insight/evaluate.py</extracomment>
      <translation>F1</translation>
    </message>
    <message>
      <source>Rating accuracy</source>
      <extracomment>insight/evaluate.py</extracomment>
      <translation>Exactitud de la clasificación</translation>
    </message>
    <message>
      <source>A few broad things such as bird, fur and feathers, and whatever you teach it from your own tags.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Unas pocas cosas generales, como pájaro, pelaje y plumas, y lo que usted le enseñe con sus etiquetas.</translation>
    </message>
    <message>
      <source>Precision 0.91 to 0.95 for each of the tags it says, on drawings of its own test</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Precisión de 0,91 a 0,95 en cada etiqueta que asigna, con los dibujos de su propia prueba</translation>
    </message>
    <message>
      <source>A CPU is enough</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Basta una CPU</translation>
    </message>
    <message>
      <source>Furry art: 228 tags of species, body, clothing, action and identity, and a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Arte furry: 228 etiquetas de especie, cuerpo, ropa, acción e identidad, y una clasificación.</translation>
    </message>
    <message>
      <source>F1 0.58, precision 0.74, recall 0.48, rating 0.777</source>
      <extracomment>resources/models.json</extracomment>
      <translation>F1 0,58; precisión 0,74; recall 0,48; clasificación 0,777</translation>
    </message>
    <message>
      <source>F1 0.58, precision 0.78, recall 0.46, rating 0.779</source>
      <extracomment>resources/models.json</extracomment>
      <translation>F1 0,58; precisión 0,78; recall 0,46; clasificación 0,779</translation>
    </message>
    <message>
      <source>A CPU is enough, though its author lists it as needing a GPU</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Basta una CPU, aunque su autor indica que necesita una GPU</translation>
    </message>
    <message>
      <source>F1 0.50, precision 0.74, recall 0.37, rating 0.728</source>
      <extracomment>resources/models.json</extracomment>
      <translation>F1 0,50; precisión 0,74; recall 0,37; clasificación 0,728</translation>
    </message>
    <message>
      <source>F1 0.29, precision 0.71, recall 0.18, rating 0.68</source>
      <extracomment>resources/models.json</extracomment>
      <translation>F1 0,29; precisión 0,71; recall 0,18; clasificación 0,68</translation>
    </message>
    <message>
      <source>Any CPU; the fastest of its family</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Cualquier CPU; el más rápido de su familia</translation>
    </message>
    <message>
      <source>Any CPU</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Cualquier CPU</translation>
    </message>
    <message>
      <source>Furry art: 9,525 tags of e621 with species, characters, artists and meta; no rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Arte furry: 9.525 etiquetas de e621 con especies, personajes, artistas y meta; sin clasificación.</translation>
    </message>
    <message>
      <source>Its author reports none</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Su autor no indica ninguna</translation>
    </message>
    <message>
      <source>A CPU will do; about 61 GMACs a picture</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Una CPU sirve; unos 61 GMAC por imagen</translation>
    </message>
    <message>
      <source>A CPU will do</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Una CPU sirve</translation>
    </message>
    <message>
      <source>Furry art: 8,780 tags of e621 with species and characters, and a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Arte furry: 8.780 etiquetas de e621 con especies y personajes, y una clasificación.</translation>
    </message>
    <message>
      <source>Its author reports none; a field test on furry art found 35 tags a picture, anthro on 41 of 49</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Su autor no indica ninguna; una prueba práctica con arte furry dio 35 etiquetas por imagen, anthro en 41 de 49</translation>
    </message>
    <message>
      <source>A GPU is advised, at 362 GMACs a picture; on a CPU it takes seconds</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Se recomienda una GPU, con 362 GMAC por imagen; en una CPU tarda segundos</translation>
    </message>
    <message>
      <source>A GPU is advised</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Mejor con GPU</translation>
    </message>
    <message>
      <source>Anime art: 10,857 tags of Danbooru with characters, and a rating; of furry art it knows little more than furry.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Arte anime: 10.857 etiquetas de Danbooru con personajes, y una clasificación; del arte furry sabe poco más que furry.</translation>
    </message>
    <message>
      <source>Macro F1 0.4402 where precision equals recall (threshold 0.2614)</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Macro F1 0,4402 donde la precisión iguala al recall (umbral 0,2614)</translation>
    </message>
    <message>
      <source>A CPU will do; about 78.5 GMACs a picture</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Una CPU sirve; unos 78,5 GMAC por imagen</translation>
    </message>
    <message>
      <source>Macro F1 0.4541 where precision equals recall (threshold 0.2653)</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Macro F1 0,4541 donde la precisión iguala al recall (umbral 0,2653)</translation>
    </message>
    <message>
      <source>A CPU will do; about 63 GMACs a picture</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Una CPU sirve; unos 63 GMAC por imagen</translation>
    </message>
    <message>
      <source>Macro F1 0.4419 where precision equals recall (threshold 0.2682)</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Macro F1 0,4419 donde la precisión iguala al recall (umbral 0,2682)</translation>
    </message>
    <message>
      <source>A CPU will do; about 61.5 GMACs a picture</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Una CPU sirve; unos 61,5 GMAC por imagen</translation>
    </message>
    <message>
      <source>Macro F1 0.4772 where precision equals recall (threshold 0.5296)</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Macro F1 0,4772 donde la precisión iguala al recall (umbral 0,5296)</translation>
    </message>
    <message>
      <source>A GPU is advised, at 362 GMACs a picture; on a laptop's CPU one user measured 5 s</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Se recomienda una GPU, con 362 GMAC por imagen; en la CPU de un portátil, un usuario midió 5 s</translation>
    </message>
    <message>
      <source>Furry art: 8,041 tags of e621 without categories, and a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Arte furry: 8.041 etiquetas de e621 sin categorías, y una clasificación.</translation>
    </message>
    <message>
      <source>Its author reports none; a field test on furry art found 34 tags a picture, anthro on 41 of 49</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Su autor no indica ninguna; una prueba práctica con arte furry dio 34 etiquetas por imagen, anthro en 41 de 49</translation>
    </message>
    <message>
      <source>A GPU is advised; on a CPU it takes seconds a picture</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Se recomienda una GPU; en una CPU tarda segundos por imagen</translation>
    </message>
    <message>
      <source>Anime art: 13,461 tags of Danbooru, many of them characters; no rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Arte anime: 13.461 etiquetas de Danbooru, muchas de personajes; sin clasificación.</translation>
    </message>
    <message>
      <source>Micro F1 about 0.60; characters F1 0.865 at 0.75</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Micro F1 de alrededor de 0,60; personajes: F1 0,865 con 0,75</translation>
    </message>
    <message>
      <source>A GPU is advised, at 310 GMACs a picture; on a CPU it takes seconds</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Se recomienda una GPU, con 310 GMAC por imagen; en una CPU tarda segundos</translation>
    </message>
    <message>
      <source>Drawings and photographs: 5,813 tags of Danbooru without categories; no rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Dibujos y fotografías: 5.813 etiquetas de Danbooru sin categorías; sin clasificación.</translation>
    </message>
    <message>
      <source>F1 0.578 at 0.4</source>
      <extracomment>resources/models.json</extracomment>
      <translation>F1 0,578 con 0,4</translation>
    </message>
    <message>
      <source>A CPU will do; 91.5 million parameters</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Una CPU sirve; 91,5 millones de parámetros</translation>
    </message>
    <message>
      <source>Drawings: furry or not.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Dibujos: furry o no.</translation>
    </message>
    <message>
      <source>Accuracy 0.9453, AUC 0.9847</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Exactitud 0,9453; AUC 0,9847</translation>
    </message>
    <message>
      <source>Any CPU; 0.63 GFLOP a picture</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Cualquier CPU; 0,63 GFLOP por imagen</translation>
    </message>
    <message>
      <source>Anime art: the four ratings of Danbooru, and no tags.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Arte anime: las cuatro clasificaciones de Danbooru, y ninguna etiqueta.</translation>
    </message>
    <message>
      <source>Accuracy 0.7508, AUC 0.9342</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Exactitud 0,7508; AUC 0,9342</translation>
    </message>
    <message>
      <source>Coarse tags of furry art and a rating from safe to explicit; it says few tags, and is mostly right.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Etiquetas generales de arte furry y una clasificación de segura a explícita; asigna pocas etiquetas y casi siempre acierta.</translation>
    </message>
    <message>
      <source>Normalised: (x - 0.5) / 0.225</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Normalizada: (x - 0.5) / 0.225</translation>
    </message>
    <message>
      <source>The table in the author's README says that it was trained on normalised pictures.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>La tabla del README del autor dice que se entrenó con imágenes normalizadas.</translation>
    </message>
    <message>
      <source>Plain: pixels from 0 to 1</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Simple: píxeles de 0 a 1</translation>
    </message>
    <message>
      <source>The author's own example, older than the table, feeds it pixels from 0 to 1, as its backbone's page asks for.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>El ejemplo del propio autor, anterior a la tabla, le da píxeles de 0 a 1, como pide la página de su red base.</translation>
    </message>
    <message>
      <source>The tags of e621 in great number, without a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Las etiquetas de e621 en gran número, sin clasificación.</translation>
    </message>
    <message>
      <source>The tags of e621 in great number, with species and a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Las etiquetas de e621 en gran número, con especies y una clasificación.</translation>
    </message>
    <message>
      <source>The whole picture on a white square of 512 pixels</source>
      <extracomment>resources/models.json</extracomment>
      <translation>La imagen entera sobre un cuadrado blanco de 512 píxeles</translation>
    </message>
    <message>
      <source>This is how the library that the model's preprocess.json was written for understands it.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Así lo entiende la biblioteca para la que se escribió el preprocess.json del modelo.</translation>
    </message>
    <message>
      <source>Stretched; only small pictures get a white border up to 512 pixels</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Estirada; solo las imágenes pequeñas reciben un borde blanco hasta 512 píxeles</translation>
    </message>
    <message>
      <source>A program that runs this model reads its preprocess.json so.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Un programa que ejecuta este modelo lee así su preprocess.json.</translation>
    </message>
    <message>
      <source>The tags of Danbooru in great number, with characters and a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Las etiquetas de Danbooru en gran número, con personajes y una clasificación.</translation>
    </message>
    <message>
      <source>The tags of e621 in great number, without categories, with a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Las etiquetas de e621 en gran número, sin categorías, con una clasificación.</translation>
    </message>
    <message>
      <source>The tags of Danbooru in great number, strong on characters.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Las etiquetas de Danbooru en gran número, muy bueno con personajes.</translation>
    </message>
    <message>
      <source>The tags of Danbooru, for photographs too. Seen to give adult tags to harmless photographs.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Las etiquetas de Danbooru, también para fotografías. Se ha visto que da etiquetas para adultos a fotografías inofensivas.</translation>
    </message>
    <message>
      <source>One question: is this furry art?</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Una sola pregunta: ¿es arte furry?</translation>
    </message>
    <message>
      <source>A rating and nothing else; made for anime, so furry art is foreign to it.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Una clasificación y nada más; hecho para anime, por lo que el arte furry le es ajeno.</translation>
    </message>
    <message>
      <source>Says the few things it is sure of, and learns the rest from your own tags.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Asigna lo poco de lo que está seguro y aprende el resto de las etiquetas del usuario.</translation>
    </message>
  </context>
  <context>
    <name>FurryTag sentences</name>
    <message>
      <source>Can't read {path}: it is too large for a tag file.</source>
      <extracomment>answers.py</extracomment>
      <translation>No se puede leer {path}: es demasiado grande para un archivo de etiquetas.</translation>
    </message>
    <message>
      <source>tag vocabulary</source>
      <extracomment>edition.py</extracomment>
      <translation>vocabulario de etiquetas</translation>
    </message>
    <message>
      <source>its {name} (in {folder}) is from {found}</source>
      <extracomment>edition.py</extracomment>
      <translation>su {name} (en {folder}) es de {found}</translation>
    </message>
    <message>
      <source>its {name} (in {folder}) is missing</source>
      <extracomment>edition.py</extracomment>
      <translation>falta su {name} (en {folder})</translation>
    </message>
    <message>
      <source>its {name} (in {folder}) are from {found}</source>
      <extracomment>edition.py</extracomment>
      <translation>su {name} (en {folder}) es de {found}</translation>
    </message>
    <message>
      <source>its {name} (in {folder}) are missing</source>
      <extracomment>edition.py</extracomment>
      <translation>falta su {name} (en {folder})</translation>
    </message>
    <message>
      <source>This installation isn't whole: the program is FurryTag 0.1.0, but {what}.</source>
      <extracomment>edition.py</extracomment>
      <translation>Esta instalación no está completa: el programa es FurryTag 0.1.0, pero {what}.</translation>
    </message>
    <message>
      <source>An update may have been cut off. Install FurryTag again; your library, models and settings stay as they are.</source>
      <extracomment>edition.py</extracomment>
      <translation>Quizá se interrumpió una actualización. Instale FurryTag de nuevo; su biblioteca, sus modelos y sus ajustes se quedan como están.</translation>
    </message>
    <message>
      <source>The installed program can't be added to. Install FurryTag with pip as its README says, and there: {command}</source>
      <extracomment>edition.py</extracomment>
      <translation>No se puede añadir nada al programa instalado. Instale FurryTag con pip como dice su README, y allí: {command}</translation>
    </message>
    <message>
      <source>Install what is missing: pip install {packages}.</source>
      <extracomment>edition.py</extracomment>
      <translation>Instale lo que falta: pip install {packages}.</translation>
    </message>
    <message>
      <source>Get the full FurryTag, which has TensorFlow.</source>
      <extracomment>edition.py</extracomment>
      <translation>Obtenga el FurryTag completo, que incluye TensorFlow.</translation>
    </message>
    <message>
      <source>Install FurryTag again.</source>
      <extracomment>edition.py</extracomment>
      <translation>Instale FurryTag de nuevo.</translation>
    </message>
    <message>
      <source>the catalogue</source>
      <extracomment>installation.py</extracomment>
      <translation>el catálogo</translation>
    </message>
    <message>
      <source>The catalogue has no model {model_id} to download.</source>
      <extracomment>installation.py</extracomment>
      <translation>El catálogo no tiene ningún modelo {model_id} que descargar.</translation>
    </message>
    <message>
      <source>It has {names}.</source>
      <extracomment>installation.py</extracomment>
      <translation>Tiene {names}.</translation>
    </message>
    <message>
      <source>Can't add {name}: {problem}</source>
      <extracomment>installation.py</extracomment>
      <translation>No se puede añadir {name}: {problem}</translation>
    </message>
    <message>
      <source>Get it again; the publisher's file may be broken.</source>
      <extracomment>installation.py</extracomment>
      <translation>Obténgalo de nuevo; quizá el archivo publicado esté dañado.</translation>
    </message>
    <message>
      <source>{title} comes with FurryTag and can't be changed.</source>
      <extracomment>installation.py</extracomment>
      <translation>{title} viene con FurryTag y no se puede cambiar.</translation>
    </message>
    <message>
      <source>Checking {title}</source>
      <extracomment>installation.py</extracomment>
      <translation>Comprobando {title}</translation>
    </message>
    <message>
      <source>{name} can't be read: {reason}.</source>
      <extracomment>installation.py</extracomment>
      <translation>{name} no se puede leer: {reason}.</translation>
    </message>
    <message>
      <source>{name} is not the file that was installed.</source>
      <extracomment>installation.py</extracomment>
      <translation>{name} no es el archivo que se instaló.</translation>
    </message>
    <message>
      <source>No hashes are known for this model, because it was put into its folder by hand.</source>
      <extracomment>installation.py</extracomment>
      <translation>No se conocen hashes de este modelo, porque se puso en su carpeta a mano.</translation>
    </message>
    <message>
      <source>{title} comes with FurryTag and can't be removed.</source>
      <extracomment>installation.py</extracomment>
      <translation>{title} viene con FurryTag y no se puede quitar.</translation>
    </message>
    <message>
      <source>Can't write {folder}: {reason}.</source>
      <extracomment>installation.py</extracomment>
      <translation>No se puede escribir {folder}: {reason}.</translation>
    </message>
    <message>
      <source>my tags</source>
      <extracomment>settings.py</extracomment>
      <translation>mis etiquetas</translation>
    </message>
    <message>
      <source>The library {library} isn't there.</source>
      <extracomment>settings.py</extracomment>
      <translation>La biblioteca {library} no está ahí.</translation>
    </message>
    <message>
      <source>Connect the disk that it lies on and start again, or restore a backup under Tools &gt; Library.</source>
      <extracomment>settings.py</extracomment>
      <translation>Conecte el disco en el que está e inicie de nuevo, o restaure una copia de seguridad en Herramientas &gt; Biblioteca.</translation>
    </message>
    <message>
      <source>one of {choices}</source>
      <extracomment>settings.py</extracomment>
      <translation>uno de {choices}</translation>
    </message>
    <message>
      <source>a number from {minimum} to {maximum}</source>
      <extracomment>settings.py</extracomment>
      <translation>un número de {minimum} a {maximum}</translation>
    </message>
    <message>
      <source>names with their keys</source>
      <extracomment>settings.py</extracomment>
      <translation>nombres con sus teclas</translation>
    </message>
    <message>
      <source>The setting {name} can't be {name2}.</source>
      <extracomment>settings.py</extracomment>
      <translation>El ajuste {name} no puede ser {name2}.</translation>
    </message>
    <message>
      <source>It has to be {wanted}.</source>
      <extracomment>settings.py</extracomment>
      <translation>Tiene que ser {wanted}.</translation>
    </message>
    <message>
      <source>Can't read {path}: {reason}. The defaults are used.</source>
      <extracomment>settings.py</extracomment>
      <translation>No se puede leer {path}: {reason}. Se usan los valores predeterminados.</translation>
    </message>
    <message>
      <source>{name} is damaged, so the defaults are used. {path}</source>
      <extracomment>settings.py</extracomment>
      <translation>{name} está dañado, así que se usan los valores predeterminados. {path}</translation>
    </message>
    <message>
      <source>The default is used.</source>
      <extracomment>settings.py</extracomment>
      <translation>Se usa el valor predeterminado.</translation>
    </message>
    <message>
      <source>Can't save the settings in {path}: {reason}.</source>
      <extracomment>settings.py</extracomment>
      <translation>No se pueden guardar los ajustes en {path}: {reason}.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <extracomment>settings.py</extracomment>
      <translation>Elija otra carpeta.</translation>
    </message>
    <message>
      <source>Your settings are as they were.</source>
      <extracomment>settings.py</extracomment>
      <translation>Sus ajustes están como estaban.</translation>
    </message>
    <message>
      <source>{name} holds no settings of FurryTag.</source>
      <extracomment>settings.py</extracomment>
      <translation>{name} no contiene ajustes de FurryTag.</translation>
    </message>
    <message>
      <source>Choose a file that was exported here; yours are as they were.</source>
      <extracomment>settings.py</extracomment>
      <translation>Elija un archivo que se haya exportado aquí; los suyos están como estaban.</translation>
    </message>
    <message>
      <source>{name} can't be used: {reason}</source>
      <extracomment>settings.py</extracomment>
      <translation>{name} no se puede usar: {reason}</translation>
    </message>
    <message>
      <source>No model is loaded.</source>
      <extracomment>tagging.py</extracomment>
      <translation>No hay ningún modelo cargado.</translation>
    </message>
    <message>
      <source>Choose a model.</source>
      <extracomment>tagging.py</extracomment>
      <translation>Elija un modelo.</translation>
    </message>
    <message>
      <source>It could not be kept aside: {reason}.</source>
      <extracomment>wholefile.py</extracomment>
      <translation>No se pudo poner aparte: {reason}.</translation>
    </message>
    <message>
      <source>The old file is kept as {name}.</source>
      <extracomment>wholefile.py</extracomment>
      <translation>El archivo anterior se conserva como {name}.</translation>
    </message>
    <message>
      <source>{title} takes {kind} where numbers with a point are expected.</source>
      <extracomment>engine/backends/onnx.py</extracomment>
      <translation>{title} admite {kind} donde se esperan números con decimales.</translation>
    </message>
    <message>
      <source>ONNX Runtime knows no device {device}</source>
      <extracomment>engine/backends/onnx.py</extracomment>
      <translation>ONNX Runtime no conoce ningún dispositivo {device}</translation>
    </message>
    <message>
      <source>this ONNX Runtime was built without {device}</source>
      <extracomment>engine/backends/onnx.py</extracomment>
      <translation>este ONNX Runtime se compiló sin {device}</translation>
    </message>
    <message>
      <source>ONNX Runtime can't use {device} here: {device2}</source>
      <extracomment>engine/backends/onnx.py</extracomment>
      <translation>ONNX Runtime no puede usar {device} aquí: {device2}</translation>
    </message>
    <message>
      <source>{device} takes no part of this model, and the processor would do all the work</source>
      <extracomment>engine/backends/onnx.py</extracomment>
      <translation>{device} no ejecuta ninguna parte de este modelo, y el procesador haría todo el trabajo</translation>
    </message>
    <message>
      <source>no reason given</source>
      <extracomment>engine/backends/onnx.py</extracomment>
      <translation>sin motivo indicado</translation>
    </message>
    <message>
      <source>OpenVINO took {device} where {device2} was asked for</source>
      <extracomment>engine/backends/openvino.py</extracomment>
      <translation>OpenVINO eligió {device} donde se pidió {device2}</translation>
    </message>
    <message>
      <source>OpenVINO sees no {device} here, only {found}</source>
      <extracomment>engine/backends/openvino.py</extracomment>
      <translation>OpenVINO no ve {device} aquí, solo {found}</translation>
    </message>
    <message>
      <source>OpenVINO sees no {device} here, only nothing</source>
      <extracomment>engine/backends/openvino.py</extracomment>
      <translation>OpenVINO no ve {device} aquí, ni nada más</translation>
    </message>
    <message>
      <source>TensorFlow sees no {device} here</source>
      <extracomment>engine/backends/tensorflow.py</extracomment>
      <translation>TensorFlow no ve {device} aquí</translation>
    </message>
    <message>
      <source>{title} has no signature {signature}.</source>
      <extracomment>engine/backends/tensorflow.py</extracomment>
      <translation>{title} no tiene la firma {signature}.</translation>
    </message>
    <message>
      <source>grouped convolutions need oneDNN</source>
      <extracomment>engine/backends/tensorflow.py</extracomment>
      <translation>las convoluciones agrupadas necesitan oneDNN</translation>
    </message>
    <message>
      <source>TensorFlow computes this model on {device} where {device2} was asked for</source>
      <extracomment>engine/backends/tensorflow.py</extracomment>
      <translation>TensorFlow calcula este modelo en {device} donde se pidió {device2}</translation>
    </message>
    <message>
      <source>no answer in {limit_s} seconds</source>
      <extracomment>engine/child.py</extracomment>
      <translation>sin respuesta en {limit_s} segundos</translation>
    </message>
    <message>
      <source>the model's process ended with code {code}</source>
      <extracomment>engine/child.py</extracomment>
      <translation>el proceso del modelo terminó con el código {code}</translation>
    </message>
    <message>
      <source>signal {value}</source>
      <extracomment>engine/child.py</extracomment>
      <translation>señal {value}</translation>
    </message>
    <message>
      <source>the model's process was ended by {name}</source>
      <extracomment>engine/child.py</extracomment>
      <translation>{name} terminó el proceso del modelo</translation>
    </message>
    <message>
      <source>sudo usermod -aG render $USER, then log out and in again.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>sudo usermod -aG render $USER; después, cierre la sesión e iníciela de nuevo.</translation>
    </message>
    <message>
      <source>{kind} that {titles} knows as {device}</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>{kind} que {titles} conoce como {device}</translation>
    </message>
    <message>
      <source>{cores} thread</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>{cores} hilo</translation>
    </message>
    <message>
      <source>{cores} threads</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>{cores} hilos</translation>
    </message>
    <message>
      <source>{titles} isn't installed.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>{titles} no está instalado.</translation>
    </message>
    <message>
      <source>Install it again; the log has the details.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Instálelo de nuevo; el registro tiene los detalles.</translation>
    </message>
    <message>
      <source>The first GPU of {vendor} is used.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Se usa la primera GPU de {vendor}.</translation>
    </message>
    <message>
      <source>Models in the SavedModel format can't use it: this TensorFlow has no CUDA.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Los modelos en formato SavedModel no pueden usarla: este TensorFlow no tiene CUDA.</translation>
    </message>
    <message>
      <source>pip uninstall tensorflow-cpu, then pip install "tensorflow[and-cuda]".</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>pip uninstall tensorflow-cpu; después, pip install "tensorflow[and-cuda]".</translation>
    </message>
    <message>
      <source>Of these packages one hides the other: {clashing}.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>De estos paquetes, uno oculta al otro: {clashing}.</translation>
    </message>
    <message>
      <source>pip uninstall {clashing}, then {remedy}.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>pip uninstall {clashing}; después, {remedy}.</translation>
    </message>
    <message>
      <source>Update the driver of the GPU.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Actualice el controlador de la GPU.</translation>
    </message>
    <message>
      <source>ONNX Runtime has {provider}, but it doesn't start: {value}.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>ONNX Runtime tiene {provider}, pero no arranca: {value}.</translation>
    </message>
    <message>
      <source>Install ONNX Runtime again.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Instale ONNX Runtime de nuevo.</translation>
    </message>
    <message>
      <source>Its driver is there, but this ONNX Runtime was built without {provider}.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Su controlador está, pero este ONNX Runtime se compiló sin {provider}.</translation>
    </message>
    <message>
      <source>is run by the driver {driver}</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>usa el controlador {driver}</translation>
    </message>
    <message>
      <source>has no driver</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>no tiene controlador</translation>
    </message>
    <message>
      <source>Install NVIDIA's driver (Ubuntu: sudo ubuntu-drivers install) and restart.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Instale el controlador de NVIDIA (Ubuntu: sudo ubuntu-drivers install) y reinicie.</translation>
    </message>
    <message>
      <source>It {driver}; NVIDIA's is needed.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Ahora {driver}; hace falta el de NVIDIA.</translation>
    </message>
    <message>
      <source>Its driver is there, but {node} is missing or closed to you.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Su controlador está, pero {node} falta o no está accesible.</translation>
    </message>
    <message>
      <source>Restart after installing the driver; start a container with its GPUs (--gpus all).</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Reinicie tras instalar el controlador; inicie un contenedor con sus GPU (--gpus all).</translation>
    </message>
    <message>
      <source>Install ROCm, if it supports this GPU, and restart.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Instale ROCm, si es compatible con esta GPU, y reinicie.</translation>
    </message>
    <message>
      <source>AMD's driver for computing isn't there (/dev/kfd is missing).</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>No está el controlador de cálculo de AMD (falta /dev/kfd).</translation>
    </message>
    <message>
      <source>You may not open /dev/kfd.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>No tiene permiso para abrir /dev/kfd.</translation>
    </message>
    <message>
      <source>You may not open {node}.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>No tiene permiso para abrir {node}.</translation>
    </message>
    <message>
      <source>pip install onnxruntime-migraphx, from where AMD's guide to ROCm says</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>pip install onnxruntime-migraphx, desde donde dice la guía de AMD para ROCm</translation>
    </message>
    <message>
      <source>OpenVINO doesn't see it.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>OpenVINO no la ve.</translation>
    </message>
    <message>
      <source>Update Intel's graphics driver.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Actualice el controlador gráfico de Intel.</translation>
    </message>
    <message>
      <source>Intel's driver for computing isn't installed.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>El controlador de cálculo de Intel no está instalado.</translation>
    </message>
    <message>
      <source>Update intel-opencl-icd; it leaves out GPUs that are too old.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Actualice intel-opencl-icd; excluye las GPU demasiado antiguas.</translation>
    </message>
    <message>
      <source>OpenVINO doesn't see it, though its driver is there.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>OpenVINO no la ve, aunque su controlador está.</translation>
    </message>
    <message>
      <source>No runtime here can use NPUs of this maker.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Aquí ningún motor puede usar NPU de este fabricante.</translation>
    </message>
    <message>
      <source>Install Intel's NPU driver: intel-driver-compiler-npu and intel-level-zero-npu.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Instale el controlador de NPU de Intel: intel-driver-compiler-npu e intel-level-zero-npu.</translation>
    </message>
    <message>
      <source>Install OpenVINO again.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Instale OpenVINO de nuevo.</translation>
    </message>
    <message>
      <source>OpenVINO isn't installed.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>OpenVINO no está instalado.</translation>
    </message>
    <message>
      <source>No runtime can use GPUs of this maker.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Ningún motor puede usar GPU de este fabricante.</translation>
    </message>
    <message>
      <source>Every score is between 0.5 and 0.73, as if the model gave probabilities already. Choose probabilities, not logits.</source>
      <extracomment>engine/doubts.py</extracomment>
      <translation>Todas las puntuaciones están entre 0.5 y 0.73, como si el modelo ya diera probabilidades. Elija probabilidades, no logits.</translation>
    </message>
    <message>
      <source>Every score is between 0.5 and 0.73, as if a sigmoid came twice in the file. Don't trust its scores.</source>
      <extracomment>engine/doubts.py</extracomment>
      <translation>Todas las puntuaciones están entre 0.5 y 0.73, como si hubiera dos sigmoides en el archivo. No se fíe de sus puntuaciones.</translation>
    </message>
    <message>
      <source>All scores together make 1, so only one tag can be likely at a time. The file seems to end in a softmax.</source>
      <extracomment>engine/doubts.py</extracomment>
      <translation>Todas las puntuaciones juntas suman 1, así que solo una etiqueta puede ser probable a la vez. El archivo parece terminar en un softmax.</translation>
    </message>
    <message>
      <source>The heat map could not be made: {reason}.</source>
      <extracomment>engine/explain.py</extracomment>
      <translation>No se pudo crear el mapa de calor: {reason}.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <extracomment>engine/explain.py</extracomment>
      <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>{tag} was learned with another model.</source>
      <extracomment>engine/explain.py</extracomment>
      <translation>{tag} se aprendió con otro modelo.</translation>
    </message>
    <message>
      <source>Choose the model that it was learned with.</source>
      <extracomment>engine/explain.py</extracomment>
      <translation>Elija el modelo con el que se aprendió.</translation>
    </message>
    <message>
      <source>Your tags could not be learned from: {reason}.</source>
      <extracomment>engine/host.py</extracomment>
      <translation>No se pudo aprender de sus etiquetas: {reason}.</translation>
    </message>
    <message>
      <source>Try again after a restart.</source>
      <extracomment>engine/host.py</extracomment>
      <translation>Inténtelo de nuevo después de reiniciar.</translation>
    </message>
    <message>
      <source>The backend {backend} doesn't run models of the kind {kind}.</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>El motor {backend} no ejecuta modelos del tipo {kind}.</translation>
    </message>
    <message>
      <source>Choose one of {names}.</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>Elija uno de {names}.</translation>
    </message>
    <message>
      <source>Install the model again, or choose another one.</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>Instale el modelo de nuevo o elija otro.</translation>
    </message>
    <message>
      <source>Choose another device for it.</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>Elija otro dispositivo para él.</translation>
    </message>
    <message>
      <source>Can't load {title}: {told}.</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>No se puede cargar {title}: {told}.</translation>
    </message>
    <message>
      <source>{title} isn't installed</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>{title} no está instalado</translation>
    </message>
    <message>
      <source>{title} didn't have it ready in {message} seconds</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>{title} no lo tuvo listo en {message} segundos</translation>
    </message>
    <message>
      <source>{title} can't read it ({message})</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>{title} no lo puede leer ({message})</translation>
    </message>
    <message>
      <source>{backend} doesn't run such models</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>{backend} no ejecuta modelos así</translation>
    </message>
    <message>
      <source>{title} on the CPU</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>{title} en la CPU</translation>
    </message>
    <message>
      <source>{title} was to run with {title2}, but {reason}. It runs with {place} instead.</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>{title} debía ejecutarse con {title2}, pero {reason}. En su lugar se ejecuta con {place}.</translation>
    </message>
    <message>
      <source>NVIDIA GPU of Windows</source>
      <extracomment>engine/machine.py</extracomment>
      <translation>GPU NVIDIA de Windows</translation>
    </message>
    <message>
      <source>unknown GPU {value}</source>
      <extracomment>engine/machine.py</extracomment>
      <translation>GPU desconocida {value}</translation>
    </message>
    <message>
      <source>Apple GPU and Neural Engine</source>
      <extracomment>engine/machine.py</extracomment>
      <translation>GPU de Apple y Neural Engine</translation>
    </message>
    <message>
      <source>named {name}</source>
      <extracomment>engine/network.py</extracomment>
      <translation>llamada {name}</translation>
    </message>
    <message>
      <source>{title} has no single input for pictures{name}; it has {ports}.</source>
      <extracomment>engine/network.py</extracomment>
      <translation>{title} no tiene una entrada única para imágenes{name}; tiene {ports}.</translation>
    </message>
    <message>
      <source>Correct input.name in its manifest.</source>
      <extracomment>engine/network.py</extracomment>
      <translation>Corrija input.name en su manifiesto.</translation>
    </message>
    <message>
      <source>{title} has no output {embedding}; it has {ports}.</source>
      <extracomment>engine/network.py</extracomment>
      <translation>{title} no tiene la salida {embedding}; tiene {ports}.</translation>
    </message>
    <message>
      <source>Correct embedding in its manifest, or leave it out.</source>
      <extracomment>engine/network.py</extracomment>
      <translation>Corrija embedding en su manifiesto, o quítelo.</translation>
    </message>
    <message>
      <source>output for {name}</source>
      <extracomment>engine/network.py</extracomment>
      <translation>salida para {name}</translation>
    </message>
    <message>
      <source>single output of {width} values</source>
      <extracomment>engine/network.py</extracomment>
      <translation>salida única de {width} valores</translation>
    </message>
    <message>
      <source>{title} has no {name}; it has {ports}.</source>
      <extracomment>engine/network.py</extracomment>
      <translation>{title} no tiene {name}; tiene {ports}.</translation>
    </message>
    <message>
      <source>Correct heads in its manifest.</source>
      <extracomment>engine/network.py</extracomment>
      <translation>Corrija heads en su manifiesto.</translation>
    </message>
    <message>
      <source>The output {output} of {title} has {width} values where its tag list has {expected}.</source>
      <extracomment>engine/network.py</extracomment>
      <translation>La salida {output} de {title} tiene {width} valores donde su lista de etiquetas tiene {expected}.</translation>
    </message>
    <message>
      <source>Model and tag list don't belong together. Install the model again.</source>
      <extracomment>engine/network.py</extracomment>
      <translation>El modelo y la lista de etiquetas no van juntos. Instale el modelo de nuevo.</translation>
    </message>
    <message>
      <source>node {number}</source>
      <extracomment>engine/onnxgraph.py</extracomment>
      <translation>nodo {number}</translation>
    </message>
    <message>
      <source>Can't tag {path}: {reason}.</source>
      <extracomment>engine/pipeline.py</extracomment>
      <translation>No se puede etiquetar {path}: {reason}.</translation>
    </message>
    <message>
      <source>for tags</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation>para etiquetas</translation>
    </message>
    <message>
      <source>{title} gave values that are no numbers.</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation>{title} dio valores que no son números.</translation>
    </message>
    <message>
      <source>The output {name} of {title} goes from {values} to {values2}, which are no probabilities.</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation>La salida {name} de {title} va de {values} a {values2}, que no son probabilidades.</translation>
    </message>
    <message>
      <source>The output for tags of {title} goes from {values} to {values2}, which are no probabilities.</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation>La salida para etiquetas de {title} va de {values} a {values2}, que no son probabilidades.</translation>
    </message>
    <message>
      <source>Its manifest needs "activation": "sigmoid".</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation>Su manifiesto necesita "activation": "sigmoid".</translation>
    </message>
    <message>
      <source>{title} takes pictures of any size.</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation>{title} admite imágenes de cualquier tamaño.</translation>
    </message>
    <message>
      <source>The manifest of {title} says {asked} x {asked2} pixels; the file takes {height} x {width}.</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation>El manifiesto de {title} dice {asked} x {asked2} píxeles; el archivo admite {height} x {width}.</translation>
    </message>
    <message>
      <source>a message ends early</source>
      <extracomment>engine/protocol.py</extracomment>
      <translation>un mensaje termina antes de tiempo</translation>
    </message>
    <message>
      <source>a header of {length} bytes</source>
      <extracomment>engine/protocol.py</extracomment>
      <translation>una cabecera de {length} bytes</translation>
    </message>
    <message>
      <source>a header that can't be understood</source>
      <extracomment>engine/protocol.py</extracomment>
      <translation>una cabecera que no se entiende</translation>
    </message>
    <message>
      <source>an array of type {dtype} and shape {shape}</source>
      <extracomment>engine/protocol.py</extracomment>
      <translation>una matriz de tipo {dtype} y forma {shape}</translation>
    </message>
    <message>
      <source>an array of {size} bytes</source>
      <extracomment>engine/protocol.py</extracomment>
      <translation>una matriz de {size} bytes</translation>
    </message>
    <message>
      <source>there isn't enough memory for it</source>
      <extracomment>engine/room.py</extracomment>
      <translation>no hay memoria suficiente</translation>
    </message>
    <message>
      <source>Close other programs, or make a smaller copy of it.</source>
      <extracomment>engine/room.py</extracomment>
      <translation>Cierre otros programas, o haga una copia más pequeña.</translation>
    </message>
    <message>
      <source>it took longer than {limit_s} seconds</source>
      <extracomment>engine/scoring.py</extracomment>
      <translation>tardó más de {limit_s} segundos</translation>
    </message>
    <message>
      <source>{title} failed on {max_killers_in_a_row} pictures one after the other.</source>
      <extracomment>engine/scoring.py</extracomment>
      <translation>{title} falló en {max_killers_in_a_row} imágenes seguidas.</translation>
    </message>
    <message>
      <source>the model's process sent nonsense</source>
      <extracomment>engine/scoring.py</extracomment>
      <translation>el proceso del modelo envió algo sin sentido</translation>
    </message>
    <message>
      <source>{titles} can't tell its devices: {reason}.</source>
      <extracomment>engine/survey.py</extracomment>
      <translation>{titles} no puede indicar sus dispositivos: {reason}.</translation>
    </message>
    <message>
      <source>{titles} doesn't start: {header}.</source>
      <extracomment>engine/survey.py</extracomment>
      <translation>{titles} no arranca: {header}.</translation>
    </message>
    <message>
      <source>An NPU computes in half precision only.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>Una NPU calcula solo con precisión media.</translation>
    </message>
    <message>
      <source>CoreML may compute in half precision.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>CoreML puede calcular con precisión media.</translation>
    </message>
    <message>
      <source>Nothing here can run {title}.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>Aquí nada puede ejecutar {title}.</translation>
    </message>
    <message>
      <source>It gave no answer to compare.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>No dio ninguna respuesta con la que comparar.</translation>
    </message>
    <message>
      <source>Its scores differ from those of {title} by up to {difference}, where {tolerance} is allowed.{half}</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>Sus puntuaciones difieren de las de {title} hasta en {difference}, y se permite {tolerance}.{half}</translation>
    </message>
    <message>
      <source>{said}; nothing else here can run it.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>{said}; aquí nada más lo puede ejecutar.</translation>
    </message>
    <message>
      <source>{said}; it is the only runtime here for such models.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>{said}; es el único motor aquí para modelos así.</translation>
    </message>
    <message>
      <source>the {rate} of {title}</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>los {rate} de {title}</translation>
    </message>
    <message>
      <source>{said}, about as fast as {title} with {rate}.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>{said}, casi tan rápido como {title} con {rate}.</translation>
    </message>
    <message>
      <source>{said}, twice {slower}.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>{said}, el doble de {slower}.</translation>
    </message>
    <message>
      <source>{said}, {ratio} times {slower}.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>{said}, {ratio} veces {slower}.</translation>
    </message>
    <message>
      <source>Nothing here can run {title}. {told}.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>Aquí nada puede ejecutar {title}. {told}.</translation>
    </message>
    <message>
      <source>sent by the window</source>
      <extracomment>engine/worker.py</extracomment>
      <translation>enviado por la ventana</translation>
    </message>
    <message>
      <source>There is no backend {name}.</source>
      <extracomment>engine/worker.py</extracomment>
      <translation>No hay ningún motor {name}.</translation>
    </message>
    <message>
      <source>Choose one of {backends}.</source>
      <extracomment>engine/worker.py</extracomment>
      <translation>Elija uno de {backends}.</translation>
    </message>
    <message>
      <source>It is withheld, so its tags are not exported.</source>
      <extracomment>exchange/documents.py</extracomment>
      <translation>Está retenida, así que sus etiquetas no se exportan.</translation>
    </message>
    <message>
      <source>It hasn't been tagged as it is now. Tag it first.</source>
      <extracomment>exchange/documents.py</extracomment>
      <translation>No se ha etiquetado tal como está ahora. Etiquétela primero.</translation>
    </message>
    <message>
      <source>It isn't reviewed, and this preset takes reviewed pictures only.</source>
      <extracomment>exchange/documents.py</extracomment>
      <translation>No está revisada, y este preajuste solo admite imágenes revisadas.</translation>
    </message>
    <message>
      <source>It hasn't been tagged. Tag it first.</source>
      <extracomment>exchange/documents.py</extracomment>
      <translation>No se ha etiquetado. Etiquétela primero.</translation>
    </message>
    <message>
      <source>No tag of it reaches its threshold.</source>
      <extracomment>exchange/documents.py</extracomment>
      <translation>Ninguna de sus etiquetas alcanza el umbral.</translation>
    </message>
    <message>
      <source>You have accepted and added no tag of it.</source>
      <extracomment>exchange/documents.py</extracomment>
      <translation>No se ha aceptado ni añadido ninguna etiqueta suya.</translation>
    </message>
    <message>
      <source>Can't write {target}: FurryTag wrote it as {other}.</source>
      <extracomment>exchange/draft.py</extracomment>
      <translation>No se puede escribir {target}: FurryTag lo escribió como {other}.</translation>
    </message>
    <message>
      <source>Choose another file name in the preset, or take that export back first.</source>
      <extracomment>exchange/draft.py</extracomment>
      <translation>Elija otro nombre de archivo en el preajuste, o revierta antes esa exportación.</translation>
    </message>
    <message>
      <source>Can't write into {target}: it was changed since it was tagged.</source>
      <extracomment>exchange/draft.py</extracomment>
      <translation>No se puede escribir en {target}: ha cambiado desde que se etiquetó.</translation>
    </message>
    <message>
      <source>Tag it again.</source>
      <extracomment>exchange/draft.py</extracomment>
      <translation>Etiquétela de nuevo.</translation>
    </message>
    <message>
      <source>The preset {name} writes no files.</source>
      <extracomment>exchange/export.py</extracomment>
      <translation>El preajuste {name} no escribe archivos.</translation>
    </message>
    <message>
      <source>Copy its text to the clipboard.</source>
      <extracomment>exchange/export.py</extracomment>
      <translation>Copie su texto al portapapeles.</translation>
    </message>
    <message>
      <source>Can't write {target}: it was changed since it was looked at.</source>
      <extracomment>exchange/export.py</extracomment>
      <translation>No se puede escribir {target}: ha cambiado desde que se examinó.</translation>
    </message>
    <message>
      <source>Export again.</source>
      <extracomment>exchange/export.py</extracomment>
      <translation>Exporte de nuevo.</translation>
    </message>
    <message>
      <source>services &gt; review services &gt; client api</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>services &gt; review services &gt; client api</translation>
    </message>
    <message>
      <source>{address} is not the address of a Hydrus client.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>{address} no es la dirección de un cliente de Hydrus.</translation>
    </message>
    <message>
      <source>It looks like http://127.0.0.1:45869.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Es parecida a http://127.0.0.1:45869.</translation>
    </message>
    <message>
      <source>There is no access key for Hydrus.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>No hay clave de acceso para Hydrus.</translation>
    </message>
    <message>
      <source>Copy it from Hydrus: services &gt; review services &gt; client api.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Cópiela de Hydrus: services &gt; review services &gt; client api.</translation>
    </message>
    <message>
      <source>The access key may not edit file tags.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>La clave de acceso no permite editar etiquetas de archivos.</translation>
    </message>
    <message>
      <source>Allow it in Hydrus: services &gt; review services &gt; client api &gt; edit.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Permítalo en Hydrus: services &gt; review services &gt; client api &gt; edit.</translation>
    </message>
    <message>
      <source>Hydrus has no local tag service {service}.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Hydrus no tiene ningún servicio local de etiquetas {service}.</translation>
    </message>
    <message>
      <source>There are: {names}. Set one of them.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Hay: {names}. Ponga uno de ellos.</translation>
    </message>
    <message>
      <source>Hydrus at {address} doesn't answer within {limit_s} s.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Hydrus no responde en {address} en {limit_s} s.</translation>
    </message>
    <message>
      <source>Look whether it is busy.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Compruebe si está ocupado.</translation>
    </message>
    <message>
      <source>Hydrus doesn't answer at {address}.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Hydrus no responde en {address}.</translation>
    </message>
    <message>
      <source>Start it, and switch on its Client API: services &gt; manage services.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Inícielo y active su Client API: services &gt; manage services.</translation>
    </message>
    <message>
      <source>Hydrus doesn't accept the access key, or not for this.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Hydrus no acepta la clave de acceso, o no para esto.</translation>
    </message>
    <message>
      <source>Copy the key from services &gt; review services &gt; client api.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Copie la clave de services &gt; review services &gt; client api.</translation>
    </message>
    <message>
      <source>Hydrus refuses: {text}.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Hydrus lo rechaza: {text}.</translation>
    </message>
    <message>
      <source>Look whether Hydrus is up to date.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Compruebe si Hydrus está actualizado.</translation>
    </message>
    <message>
      <source>What answers at {address} is not Hydrus.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Lo que responde en {address} no es Hydrus.</translation>
    </message>
    <message>
      <source>Look at the address in the settings.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Compruebe la dirección en los ajustes.</translation>
    </message>
    <message>
      <source>it was changed since it was tagged</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>ha cambiado desde que se etiquetó</translation>
    </message>
    <message>
      <source>tags for {counts}</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>etiquetas para {counts}</translation>
    </message>
    <message>
      <source>nothing new for {counts}</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>nada nuevo para {counts}</translation>
    </message>
    <message>
      <source>{counts} left out</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>{counts} sin incluir</translation>
    </message>
    <message>
      <source>not all could be used for {doubtful}</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>no todo se pudo usar en {doubtful}</translation>
    </message>
    <message>
      <source>nothing to do</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>nada que hacer</translation>
    </message>
    <message>
      <source>Import tags of {number}</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>Importar etiquetas de {number}</translation>
    </message>
    <message>
      <source>It is withheld.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>Está retenida.</translation>
    </message>
    <message>
      <source>No tags of others stand beside it or in it.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>No hay etiquetas ajenas a su lado ni dentro.</translation>
    </message>
    <message>
      <source>All that stands there is known already.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>Todo lo que contiene ya se conoce.</translation>
    </message>
    <message>
      <source>it reads like a sentence</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>se lee como una frase</translation>
    </message>
    <message>
      <source>{name} in {origin} is left out: {problem}.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>{name} en {origin} no se incluye: {problem}.</translation>
    </message>
    <message>
      <source>{pictures} picture</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>{pictures} imagen</translation>
    </message>
    <message>
      <source>{pictures} pictures</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>{pictures} imágenes</translation>
    </message>
    <message>
      <source>{path} and {other} would both have {target}.</source>
      <extracomment>exchange/planner.py</extracomment>
      <translation>{path} y {other} tendrían ambos {target}.</translation>
    </message>
    <message>
      <source>{reason} Choose a file name with the picture's suffix in the preset.</source>
      <extracomment>exchange/planner.py</extracomment>
      <translation>{reason} Elija en el preajuste un nombre de archivo con la extensión de la imagen.</translation>
    </message>
    <message>
      <source>{target} was changed outside since FurryTag wrote it.</source>
      <extracomment>exchange/planner.py</extracomment>
      <translation>{target} se ha cambiado por fuera desde que FurryTag lo escribió.</translation>
    </message>
    <message>
      <source>No tag of it is left to write.</source>
      <extracomment>exchange/planner.py</extracomment>
      <translation>No queda ninguna etiqueta suya que escribir.</translation>
    </message>
    <message>
      <source>{name} is left out: {reason}.</source>
      <extracomment>exchange/planner.py</extracomment>
      <translation>{name} no se incluye: {reason}.</translation>
    </message>
    <message>
      <source>There is no preset {name}.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>No hay ningún preajuste {name}.</translation>
    </message>
    <message>
      <source>There are: {presets}.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Hay: {presets}.</translation>
    </message>
    <message>
      <source>A preset needs a name that can be read.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Un preajuste necesita un nombre que se pueda leer.</translation>
    </message>
    <message>
      <source>Give it one.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Póngale uno.</translation>
    </message>
    <message>
      <source>presets are a list</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>presets es una lista</translation>
    </message>
    <message>
      <source>Can't read {file}: {reason}. Only the built-in presets are there.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>No se puede leer {file}: {reason}. Solo están los preajustes incluidos.</translation>
    </message>
    <message>
      <source>{name} is damaged, so only the built-in presets are there. {file}</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>{name} está dañado, así que solo están los preajustes incluidos. {file}</translation>
    </message>
    <message>
      <source>A preset can't be used: {reason}.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Un preajuste no se puede usar: {reason}.</translation>
    </message>
    <message>
      <source>Can't keep presets in {file}: {reason}.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>No se pueden guardar preajustes en {file}: {reason}.</translation>
    </message>
    <message>
      <source>it has no name</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>no tiene nombre</translation>
    </message>
    <message>
      <source>{record} is of the format {format_id}, which this version doesn't know</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>{record} es del formato {format_id}, que esta versión no conoce</translation>
    </message>
    <message>
      <source>In the preset {name}: {refusal}</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>En el preajuste {name}: {refusal}</translation>
    </message>
    <message>
      <source>{message} {hint} The default is used.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>{message} {hint} Se usa el valor predeterminado.</translation>
    </message>
    <message>
      <source>there is no file to begin with</source>
      <extracomment>exchange/recipe.py</extracomment>
      <translation>no hay archivo del que partir</translation>
    </message>
    <message>
      <source>the file is shorter than it was</source>
      <extracomment>exchange/recipe.py</extracomment>
      <translation>el archivo es más corto que antes</translation>
    </message>
    <message>
      <source>{picture} and {other} share it, and whose tags they are can't be told</source>
      <extracomment>exchange/sources.py</extracomment>
      <translation>{picture} y {other} lo comparten, y no se puede saber de quién son las etiquetas</translation>
    </message>
    <message>
      <source>{path} is left out: {reason}.</source>
      <extracomment>exchange/sources.py</extracomment>
      <translation>{path} no se incluye: {reason}.</translation>
    </message>
    <message>
      <source>It is too large for a tag file.</source>
      <extracomment>exchange/sources.py</extracomment>
      <translation>Es demasiado grande para un archivo de etiquetas.</translation>
    </message>
    <message>
      <source>{path}, keywords in the picture</source>
      <extracomment>exchange/sources.py</extracomment>
      <translation>{path}, palabras clave en la imagen</translation>
    </message>
    <message>
      <source>This export has been taken back already.</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>Esta exportación ya se ha revertido.</translation>
    </message>
    <message>
      <source>a later export wrote to it</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>una exportación posterior escribió en él</translation>
    </message>
    <message>
      <source>Take that one back first.</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>Revierta antes esa.</translation>
    </message>
    <message>
      <source>it was changed since</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>ha cambiado desde entonces</translation>
    </message>
    <message>
      <source>It stays as it is.</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>Se queda como está.</translation>
    </message>
    <message>
      <source>its folder isn't there</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>su carpeta no está</translation>
    </message>
    <message>
      <source>If it is on a disk that isn't connected, connect it.</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>Si está en un disco sin conectar, conéctelo.</translation>
    </message>
    <message>
      <source>what it held before is damaged in the library</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>lo que contenía antes está dañado en la biblioteca</translation>
    </message>
    <message>
      <source>Can't take back {target}: {reason}.</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>No se puede revertir {target}: {reason}.</translation>
    </message>
    <message>
      <source>Can't read {name}: {reason}.</source>
      <extracomment>images/content.py</extracomment>
      <translation>No se puede leer {name}: {reason}.</translation>
    </message>
    <message>
      <source>it doesn't exist</source>
      <extracomment>images/content.py</extracomment>
      <translation>no existe</translation>
    </message>
    <message>
      <source>its name is not valid</source>
      <extracomment>images/content.py</extracomment>
      <translation>su nombre no es válido</translation>
    </message>
    <message>
      <source>the link leads nowhere</source>
      <extracomment>images/content.py</extracomment>
      <translation>el enlace no lleva a ninguna parte</translation>
    </message>
    <message>
      <source>It may have been moved, renamed or deleted.</source>
      <extracomment>images/content.py</extracomment>
      <translation>Quizá se haya movido, renombrado o eliminado.</translation>
    </message>
    <message>
      <source>it is a folder</source>
      <extracomment>images/content.py</extracomment>
      <translation>es una carpeta</translation>
    </message>
    <message>
      <source>it is a pipe, socket or device, not a file</source>
      <extracomment>images/content.py</extracomment>
      <translation>es una tubería, un socket o un dispositivo, no un archivo</translation>
    </message>
    <message>
      <source>it is {st_size} MB large, and {max_file_bytes} MB are the limit</source>
      <extracomment>images/content.py</extracomment>
      <translation>tiene {st_size} MB, y el límite son {max_file_bytes} MB</translation>
    </message>
    <message>
      <source>Make a smaller copy of it.</source>
      <extracomment>images/content.py</extracomment>
      <translation>Haga una copia más pequeña.</translation>
    </message>
    <message>
      <source>the picture</source>
      <extracomment>images/decode.py</extracomment>
      <translation>la imagen</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <extracomment>images/decode.py</extracomment>
      <translation>el archivo está vacío</translation>
    </message>
    <message>
      <source>the file ends early</source>
      <extracomment>images/decode.py</extracomment>
      <translation>el archivo termina antes de tiempo</translation>
    </message>
    <message>
      <source>the file is damaged</source>
      <extracomment>images/decode.py</extracomment>
      <translation>el archivo está dañado</translation>
    </message>
    <message>
      <source>its {width_px} x {height_px} pixels are too many</source>
      <extracomment>images/decode.py</extracomment>
      <translation>sus {width_px} x {height_px} píxeles son demasiados</translation>
    </message>
    <message>
      <source>FurryTag opens pictures of up to {max_pixels} megapixels and {max_side_px} pixels a side.</source>
      <extracomment>images/decode.py</extracomment>
      <translation>FurryTag abre imágenes de hasta {max_pixels} megapíxeles y {max_side_px} píxeles por lado.</translation>
    </message>
    <message>
      <source>{limit} Make a smaller copy of it.</source>
      <extracomment>images/decode.py</extracomment>
      <translation>{limit} Haga una copia más pequeña.</translation>
    </message>
    <message>
      <source>it is drawn in {passes} passes, which would take minutes</source>
      <extracomment>images/decode.py</extracomment>
      <translation>se dibuja en {passes} pasadas, lo que tardaría minutos</translation>
    </message>
    <message>
      <source>Save it anew as a JPEG that isn't progressive.</source>
      <extracomment>images/decode.py</extracomment>
      <translation>Guárdela de nuevo como JPEG no progresivo.</translation>
    </message>
    <message>
      <source>Can't open folder {folder}: {reason}.</source>
      <extracomment>images/files.py</extracomment>
      <translation>No se puede abrir la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
      <source>a JPEG XL picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>una imagen JPEG XL</translation>
    </message>
    <message>
      <source>a JPEG 2000 picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>una imagen JPEG 2000</translation>
    </message>
    <message>
      <source>a Photoshop picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>una imagen de Photoshop</translation>
    </message>
    <message>
      <source>a GIMP picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>una imagen de GIMP</translation>
    </message>
    <message>
      <source>a Clip Studio picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>una imagen de Clip Studio</translation>
    </message>
    <message>
      <source>a QOI picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>una imagen QOI</translation>
    </message>
    <message>
      <source>a DDS picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>una imagen DDS</translation>
    </message>
    <message>
      <source>an icon</source>
      <extracomment>images/formats.py</extracomment>
      <translation>un icono</translation>
    </message>
    <message>
      <source>an EPS drawing</source>
      <extracomment>images/formats.py</extracomment>
      <translation>un dibujo EPS</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <extracomment>images/formats.py</extracomment>
      <translation>un documento PDF</translation>
    </message>
    <message>
      <source>a ZIP archive</source>
      <extracomment>images/formats.py</extracomment>
      <translation>un archivo comprimido ZIP</translation>
    </message>
    <message>
      <source>a 7z archive</source>
      <extracomment>images/formats.py</extracomment>
      <translation>un archivo comprimido 7z</translation>
    </message>
    <message>
      <source>a RAR archive</source>
      <extracomment>images/formats.py</extracomment>
      <translation>un archivo comprimido RAR</translation>
    </message>
    <message>
      <source>a gzip archive</source>
      <extracomment>images/formats.py</extracomment>
      <translation>un archivo comprimido gzip</translation>
    </message>
    <message>
      <source>a video</source>
      <extracomment>images/formats.py</extracomment>
      <translation>un vídeo</translation>
    </message>
    <message>
      <source>a program</source>
      <extracomment>images/formats.py</extracomment>
      <translation>un programa</translation>
    </message>
    <message>
      <source>it is {words}, a format that FurryTag doesn't read</source>
      <extracomment>images/formats.py</extracomment>
      <translation>es {words}, un formato que FurryTag no lee</translation>
    </message>
    <message>
      <source>it is {words}, not a picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>es {words}, no una imagen</translation>
    </message>
    <message>
      <source>it is a HEIC picture, a format that FurryTag doesn't read</source>
      <extracomment>images/formats.py</extracomment>
      <translation>es una imagen HEIC, un formato que FurryTag no lee</translation>
    </message>
    <message>
      <source>it is a video, not a picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>es un vídeo, no una imagen</translation>
    </message>
    <message>
      <source>it is not in a picture format that FurryTag knows</source>
      <extracomment>images/formats.py</extracomment>
      <translation>no está en un formato de imagen que FurryTag conozca</translation>
    </message>
    <message>
      <source>it is an SVG drawing, not a picture of pixels</source>
      <extracomment>images/formats.py</extracomment>
      <translation>es un dibujo SVG, no una imagen de píxeles</translation>
    </message>
    <message>
      <source>it is a web page, not a picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>es una página web, no una imagen</translation>
    </message>
    <message>
      <source>it is a text file, not a picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>es un archivo de texto, no una imagen</translation>
    </message>
    <message>
      <source>Changes in {folder} are not noticed: {reason}.</source>
      <extracomment>images/watching.py</extracomment>
      <translation>Los cambios en {folder} no se detectan: {reason}.</translation>
    </message>
    <message>
      <source>Open the folder again to see what is new.</source>
      <extracomment>images/watching.py</extracomment>
      <translation>Abra la carpeta de nuevo para ver lo nuevo.</translation>
    </message>
    <message>
      <source>At {value} nothing would have been suggested.</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation>Con {value} no se habría sugerido nada.</translation>
    </message>
    <message>
      <source>At {value} you accepted {right} of {said}.</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation>Con {value} se aceptaron {right} de {said}.</translation>
    </message>
    <message>
      <source>No picture that this model has scored is reviewed yet.</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation>Aún no hay revisada ninguna imagen que este modelo haya puntuado.</translation>
    </message>
    <message>
      <source>Review some first: Accept and next.</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation>Revise antes algunas: Aceptar y siguiente.</translation>
    </message>
    <message>
      <source>Calibrate {number} threshold</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation>Calibrar {number} umbral</translation>
    </message>
    <message>
      <source>Calibrate {number} thresholds</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation>Calibrar {number} umbrales</translation>
    </message>
    <message>
      <source>There is nothing to compare with in {source}.</source>
      <extracomment>insight/evaluate.py</extracomment>
      <translation>No hay nada con lo que comparar en {source}.</translation>
    </message>
    <message>
      <source>Review some pictures first (Accept and next), or choose a folder whose pictures have tag files.</source>
      <extracomment>insight/evaluate.py</extracomment>
      <translation>Revise antes algunas imágenes (Aceptar y siguiente), o elija una carpeta cuyas imágenes tengan archivos de etiquetas.</translation>
    </message>
    <message>
      <source>{name} is not a learned tag.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>{name} no es una etiqueta aprendida.</translation>
    </message>
    <message>
      <source>Choose a file that FurryTag has exported (.furrytag-head.json).</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>Elija un archivo que FurryTag haya exportado (.furrytag-head.json).</translation>
    </message>
    <message>
      <source>{name} is from another version of FurryTag.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>{name} es de otra versión de FurryTag.</translation>
    </message>
    <message>
      <source>Update FurryTag, or export the tag again.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>Actualice FurryTag, o exporte la etiqueta de nuevo.</translation>
    </message>
    <message>
      <source>{name} was changed after it was exported, so its numbers can't be trusted.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>{name} se cambió después de exportarlo, así que sus números no son fiables.</translation>
    </message>
    <message>
      <source>Ask for the file as it was exported.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>Pida el archivo tal como se exportó.</translation>
    </message>
    <message>
      <source>{name} was learned with the model {value}, and only works with that one.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>{name} se aprendió con el modelo {value} y solo funciona con él.</translation>
    </message>
    <message>
      <source>Choose that model; {model_key} is chosen now.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>Elija ese modelo; ahora está elegido {model_key}.</translation>
    </message>
    <message>
      <source>{name} is damaged.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>{name} está dañado.</translation>
    </message>
    <message>
      <source>{name} acts on {number} values where the model gives {width}.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>{name} actúa sobre {number} valores donde el modelo da {width}.</translation>
    </message>
    <message>
      <source>The model was another one when it was exported.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>El modelo era otro cuando se exportó.</translation>
    </message>
    <message>
      <source>{name} has a tag that is never suggested.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>{name} tiene una etiqueta que nunca se sugiere.</translation>
    </message>
    <message>
      <source>It can't be imported.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>No se puede importar.</translation>
    </message>
    <message>
      <source>{name} is far too large for a learned tag.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>{name} es demasiado grande para una etiqueta aprendida.</translation>
    </message>
    <message>
      <source>Choose a file that FurryTag has exported.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>Elija un archivo que FurryTag haya exportado.</translation>
    </message>
    <message>
      <source>{missing_positives} more with it</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation>{missing_positives} más con ella</translation>
    </message>
    <message>
      <source>{missing_negatives} more reviewed without it</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation>{missing_negatives} más revisadas sin ella</translation>
    </message>
    <message>
      <source>Needs {wants}.</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation>Necesita {wants}.</translation>
    </message>
    <message>
      <source>Waits to be learned.</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation>Espera a aprenderse.</translation>
    </message>
    <message>
      <source>So far {judged} of {least_judged} are judged; only those count that it would suggest again.</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation>Hasta ahora se han juzgado {judged} de {least_judged}; solo cuentan las que volvería a sugerir.</translation>
    </message>
    <message>
      <source>Take in {tag}</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation>Incorporar {tag}</translation>
    </message>
    <message>
      <source>Forget {tag}</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation>Olvidar {tag}</translation>
    </message>
    <message>
      <source>This picture is withheld, so its tags are used nowhere.</source>
      <extracomment>insight/same.py</extracomment>
      <translation>Esta imagen está retenida, así que sus etiquetas no se usan en ningún sitio.</translation>
    </message>
    <message>
      <source>This picture has no tags yet.</source>
      <extracomment>insight/same.py</extracomment>
      <translation>Esta imagen aún no tiene etiquetas.</translation>
    </message>
    <message>
      <source>Tag or review it first.</source>
      <extracomment>insight/same.py</extracomment>
      <translation>Etiquétela o revísela primero.</translation>
    </message>
    <message>
      <source>Same tags as {name}</source>
      <extracomment>insight/same.py</extracomment>
      <translation>Las mismas etiquetas que {name}</translation>
    </message>
    <message>
      <source>your reviewed pictures</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>sus imágenes revisadas</translation>
    </message>
    <message>
      <source>the pictures that tags were imported for</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>las imágenes para las que se importaron etiquetas</translation>
    </message>
    <message>
      <source>No tag file in {names} can be read: {reason}</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>No se puede leer ningún archivo de etiquetas de {names}: {reason}</translation>
    </message>
    <message>
      <source>No picture in {names} has a tag file.</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>Ninguna imagen de {names} tiene un archivo de etiquetas.</translation>
    </message>
    <message>
      <source>Choose a folder whose pictures have .txt, .json or .xmp files.</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>Elija una carpeta cuyas imágenes tengan archivos .txt, .json o .xmp.</translation>
    </message>
    <message>
      <source>You have imported no tags yet.</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>Aún no ha importado ninguna etiqueta.</translation>
    </message>
    <message>
      <source>Import some, or choose a folder whose pictures have tag files.</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>Importe algunas o elija una carpeta cuyas imágenes tengan archivos de etiquetas.</translation>
    </message>
    <message>
      <source>Review some (Accept and next), or choose a folder whose pictures have tag files.</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>Revise algunas (Aceptar y siguiente) o elija una carpeta cuyas imágenes tengan archivos de etiquetas.</translation>
    </message>
    <message>
      <source>Review some (Accept and next), or evaluate on imported tags, which 1 picture has.</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>Revise algunas (Aceptar y siguiente) o evalúe con etiquetas importadas, que tiene 1 imagen.</translation>
    </message>
    <message>
      <source>Review some (Accept and next), or evaluate on imported tags, which {number} pictures have.</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>Revise algunas (Aceptar y siguiente) o evalúe con etiquetas importadas, que tienen {number} imágenes.</translation>
    </message>
    <message>
      <source>You have reviewed no pictures yet.</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>Aún no ha revisado ninguna imagen.</translation>
    </message>
    <message>
      <source>the tagged pictures in {paths}</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>las imágenes etiquetadas de {paths}</translation>
    </message>
    <message>
      <source>The model hasn't seen this picture yet.</source>
      <extracomment>insight/similar.py</extracomment>
      <translation>El modelo aún no ha visto esta imagen.</translation>
    </message>
    <message>
      <source>Let it be tagged first.</source>
      <extracomment>insight/similar.py</extracomment>
      <translation>Etiquétela primero.</translation>
    </message>
    <message>
      <source>This embedding is of another model.</source>
      <extracomment>insight/similar.py</extracomment>
      <translation>Este embedding es de otro modelo.</translation>
    </message>
    <message>
      <source>Let the chosen model look at the picture.</source>
      <extracomment>insight/similar.py</extracomment>
      <translation>Deje que el modelo elegido vea la imagen.</translation>
    </message>
    <message>
      <source>Another FurryTag is tagging what waits.</source>
      <extracomment>library/backlog.py</extracomment>
      <translation>Otro FurryTag está etiquetando lo pendiente.</translation>
    </message>
    <message>
      <source>This one goes on once that has ended.</source>
      <extracomment>library/backlog.py</extracomment>
      <translation>Este continúa cuando aquel termine.</translation>
    </message>
    <message>
      <source>The backup</source>
      <extracomment>library/backup.py</extracomment>
      <translation>La copia de seguridad</translation>
    </message>
    <message>
      <source>the disk has {free_bytes} MB free, and {needed_bytes} MB are needed</source>
      <extracomment>library/backup.py</extracomment>
      <translation>el disco tiene {free_bytes} MB libres, y se necesitan {needed_bytes} MB</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <extracomment>library/backup.py</extracomment>
      <translation>el disco está lleno</translation>
    </message>
    <message>
      <source>the disk failed</source>
      <extracomment>library/backup.py</extracomment>
      <translation>el disco falló</translation>
    </message>
    <message>
      <source>it is read-only</source>
      <extracomment>library/backup.py</extracomment>
      <translation>es de solo lectura</translation>
    </message>
    <message>
      <source>it can't be opened</source>
      <extracomment>library/backup.py</extracomment>
      <translation>no se puede abrir</translation>
    </message>
    <message>
      <source>Can't write {target}: {reason}.</source>
      <extracomment>library/backup.py</extracomment>
      <translation>No se puede escribir {target}: {reason}.</translation>
    </message>
    <message>
      <source>Choose another folder, or make room there.</source>
      <extracomment>library/backup.py</extracomment>
      <translation>Elija otra carpeta, o libere espacio ahí.</translation>
    </message>
    <message>
      <source>The library's folder {parent} can't be made: {reason}.</source>
      <extracomment>library/database.py</extracomment>
      <translation>No se puede crear la carpeta de la biblioteca {parent}: {reason}.</translation>
    </message>
    <message>
      <source>Choose another folder with --data-dir.</source>
      <extracomment>library/database.py</extracomment>
      <translation>Elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
      <source>The library is closed.</source>
      <extracomment>library/database.py</extracomment>
      <translation>La biblioteca está cerrada.</translation>
    </message>
    <message>
      <source>Start FurryTag again.</source>
      <extracomment>library/database.py</extracomment>
      <translation>Inicie FurryTag de nuevo.</translation>
    </message>
    <message>
      <source>The library {path} can't be written: it is read-only.</source>
      <extracomment>library/database.py</extracomment>
      <translation>No se puede escribir en la biblioteca {path}: es de solo lectura.</translation>
    </message>
    <message>
      <source>Allow writing there, or choose another folder with --data-dir.</source>
      <extracomment>library/database.py</extracomment>
      <translation>Permita escribir ahí, o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
      <source>The library {path} is in use by another program.</source>
      <extracomment>library/database.py</extracomment>
      <translation>Otro programa está usando la biblioteca {path}.</translation>
    </message>
    <message>
      <source>Close that program and try again.</source>
      <extracomment>library/database.py</extracomment>
      <translation>Cierre ese programa e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The library {path} is damaged.</source>
      <extracomment>library/database.py</extracomment>
      <translation>La biblioteca {path} está dañada.</translation>
    </message>
    <message>
      <source>Restore a backup under Tools &gt; Library or with “furrytag library restore”. If there is none, move the file away: a new one is begun.</source>
      <extracomment>library/database.py</extracomment>
      <translation>Restaure una copia de seguridad en Herramientas &gt; Biblioteca o con «furrytag library restore». Si no hay ninguna, mueva el archivo a otro lugar: se creará uno nuevo.</translation>
    </message>
    <message>
      <source>The library {path} can't be written: the disk is full.</source>
      <extracomment>library/database.py</extracomment>
      <translation>No se puede escribir en la biblioteca {path}: el disco está lleno.</translation>
    </message>
    <message>
      <source>Free some space; what was kept before is safe.</source>
      <extracomment>library/database.py</extracomment>
      <translation>Libere espacio; lo guardado antes está a salvo.</translation>
    </message>
    <message>
      <source>The library {path} can't be opened.</source>
      <extracomment>library/database.py</extracomment>
      <translation>No se puede abrir la biblioteca {path}.</translation>
    </message>
    <message>
      <source>Look whether its folder can be written, or choose another folder with --data-dir.</source>
      <extracomment>library/database.py</extracomment>
      <translation>Compruebe si se puede escribir en su carpeta, o elija otra con --data-dir.</translation>
    </message>
    <message>
      <source>The disk failed while the library {path} was read or written.</source>
      <extracomment>library/database.py</extracomment>
      <translation>El disco falló al leer o escribir la biblioteca {path}.</translation>
    </message>
    <message>
      <source>Look whether the disk is connected and sound; what was kept before is safe.</source>
      <extracomment>library/database.py</extracomment>
      <translation>Compruebe si el disco está conectado y en buen estado; lo guardado antes está a salvo.</translation>
    </message>
    <message>
      <source>Tags are being written to files already.</source>
      <extracomment>library/ledger.py</extracomment>
      <translation>Ya se están escribiendo etiquetas en archivos.</translation>
    </message>
    <message>
      <source>Wait until that is done, then try again.</source>
      <extracomment>library/ledger.py</extracomment>
      <translation>Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>{number} tags</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>{number} etiquetas</translation>
    </message>
    <message>
      <source>Move {what} to {category}</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>Mover {what} a {category}</translation>
    </message>
    <message>
      <source>Rename category {old} to {new}</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>Renombrar la categoría {old} como {new}</translation>
    </message>
    <message>
      <source>The tags can't stay in a category that goes.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>Las etiquetas no pueden quedarse en una categoría que desaparece.</translation>
    </message>
    <message>
      <source>Choose another one for them.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>Elija otra para ellas.</translation>
    </message>
    <message>
      <source>The tag is called “{new}” already.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>La etiqueta ya se llama «{new}».</translation>
    </message>
    <message>
      <source>Write another name.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>Escriba otro nombre.</translation>
    </message>
    <message>
      <source>There is no tag “{old}”.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>No hay ninguna etiqueta «{old}».</translation>
    </message>
    <message>
      <source>Choose one of the list.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>Elija una de la lista.</translation>
    </message>
    <message>
      <source>“{before}” was called “{new}” before.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>«{before}» se llamaba antes «{new}».</translation>
    </message>
    <message>
      <source>Rename that back first, or choose another name.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>Devuélvale antes ese nombre, o elija otro.</translation>
    </message>
    <message>
      <source>“{name}” protects: pictures are withheld by it.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>«{name}» es una etiqueta protegida: retiene imágenes.</translation>
    </message>
    <message>
      <source>It can't be renamed, and no other tag can be called so.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>No se puede renombrar, y ninguna otra etiqueta se puede llamar así.</translation>
    </message>
    <message>
      <source>“{adult}” is an adult tag and the other isn't.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>«{adult}» es una etiqueta para adultos y la otra no.</translation>
    </message>
    <message>
      <source>Only tags of one kind can be merged.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>Solo se pueden combinar etiquetas del mismo tipo.</translation>
    </message>
    <message>
      <source>“{name}” isn't a category of your own.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>«{name}» no es una categoría propia.</translation>
    </message>
    <message>
      <source>Those that come with FurryTag or a model stay as they are.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>Las que vienen con FurryTag o con un modelo se quedan como están.</translation>
    </message>
    <message>
      <source>There is no category “{category}”.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>No hay ninguna categoría «{category}».</translation>
    </message>
    <message>
      <source>Make it first.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>Créela primero.</translation>
    </message>
    <message>
      <source>Change threshold</source>
      <extracomment>library/library.py</extracomment>
      <translation>Cambiar umbral</translation>
    </message>
    <message>
      <source>Change rating bounds</source>
      <extracomment>library/library.py</extracomment>
      <translation>Cambiar límites de clasificación</translation>
    </message>
    <message>
      <source>There is a library in {folder} already.</source>
      <extracomment>library/moving.py</extracomment>
      <translation>Ya hay una biblioteca en {folder}.</translation>
    </message>
    <message>
      <source>Choose another folder, or move that library away first.</source>
      <extracomment>library/moving.py</extracomment>
      <translation>Elija otra carpeta, o mueva antes esa biblioteca.</translation>
    </message>
    <message>
      <source>{folder} is for backups.</source>
      <extracomment>library/moving.py</extracomment>
      <translation>{folder} es para copias de seguridad.</translation>
    </message>
    <message>
      <source>The copy</source>
      <extracomment>library/moving.py</extracomment>
      <translation>La copia</translation>
    </message>
    <message>
      <source>The library is in use by another program.</source>
      <extracomment>library/moving.py</extracomment>
      <translation>Otro programa está usando la biblioteca.</translation>
    </message>
    <message>
      <source>The backup can't take the place of {library}: {reason}.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>La copia de seguridad no puede ocupar el lugar de {library}: {reason}.</translation>
    </message>
    <message>
      <source>Look whether the folder can be written.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>Compruebe si se puede escribir en la carpeta.</translation>
    </message>
    <message>
      <source>{library} can't be moved away: {reason}.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>No se puede mover {library} a otro lugar: {reason}.</translation>
    </message>
    <message>
      <source>A backup waits to be restored, but another program uses the library. It is put in place at the next start.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>Hay una copia de seguridad por restaurar, pero otro programa usa la biblioteca. Se pondrá en su sitio en el próximo inicio.</translation>
    </message>
    <message>
      <source>The backup is in place. The library of before is kept as {name}. {notice}</source>
      <extracomment>library/restore.py</extracomment>
      <translation>La copia de seguridad está en su sitio. La biblioteca anterior se conserva como {name}. {notice}</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>No hay ningún archivo {path}.</translation>
    </message>
    <message>
      <source>Choose a backup.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>Elija una copia de seguridad.</translation>
    </message>
    <message>
      <source>{name} is no backup of FurryTag.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>{name} no es una copia de seguridad de FurryTag.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>Elija otro archivo.</translation>
    </message>
    <message>
      <source>Choose another backup.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>Elija otra copia de seguridad.</translation>
    </message>
    <message>
      <source>{name} can't be read.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>{name} no se puede leer.</translation>
    </message>
    <message>
      <source>Look at its permissions, or copy it to another folder.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>Compruebe sus permisos, o cópielo a otra carpeta.</translation>
    </message>
    <message>
      <source>Restore a backup that was made before; this library is kept beside it.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Restaure una copia de seguridad anterior; esta biblioteca se conserva al lado.</translation>
    </message>
    <message>
      <source>They are removed; the model makes them anew when the pictures are tagged again.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Se quitan; el modelo los crea de nuevo al volver a etiquetar las imágenes.</translation>
    </message>
    <message>
      <source>They are removed: what they belonged to is gone.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Se quitan: aquello a lo que pertenecían ya no existe.</translation>
    </message>
    <message>
      <source>{count} {what} of pictures that aren't known.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>{count} {what} de imágenes desconocidas.</translation>
    </message>
    <message>
      <source>sets of scores</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>conjuntos de puntuaciones</translation>
    </message>
    <message>
      <source>entries of the search index</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>entradas del índice de búsqueda</translation>
    </message>
    <message>
      <source>{count} opened files that aren't known.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>{count} archivos abiertos desconocidos.</translation>
    </message>
    <message>
      <source>{count} waiting files that aren't known.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>{count} archivos en espera desconocidos.</translation>
    </message>
    <message>
      <source>{count} files whose picture isn't known.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>{count} archivos de imágenes desconocidas.</translation>
    </message>
    <message>
      <source>They are read again when they are opened.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Se leen de nuevo al abrirlos.</translation>
    </message>
    <message>
      <source>{count} sets of scores of another length than their model has tags.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>{count} conjuntos de puntuaciones con otra longitud que las etiquetas de su modelo.</translation>
    </message>
    <message>
      <source>{count} embeddings that hold no whole numbers.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>{count} embeddings sin números completos.</translation>
    </message>
    <message>
      <source>{count} entries of the search index that can't be read.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>{count} entradas del índice de búsqueda ilegibles.</translation>
    </message>
    <message>
      <source>They are made anew by the next search.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Se crean de nuevo en la próxima búsqueda.</translation>
    </message>
    <message>
      <source>{count} learned tags that can't be read.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>{count} etiquetas aprendidas ilegibles.</translation>
    </message>
    <message>
      <source>They are removed, and learned anew from your tags.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Se quitan y se aprenden de nuevo de sus etiquetas.</translation>
    </message>
    <message>
      <source>{count} decisions on pictures that aren't known.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>{count} decisiones sobre imágenes desconocidas.</translation>
    </message>
    <message>
      <source>They can't be shown. Restore a backup that was made before; this library is kept beside it.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>No se pueden mostrar. Restaure una copia de seguridad anterior; esta biblioteca se conserva al lado.</translation>
    </message>
    <message>
      <source>An index of the library is damaged.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Un índice de la biblioteca está dañado.</translation>
    </message>
    <message>
      <source>It is made anew; nothing is lost.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Se crea de nuevo; no se pierde nada.</translation>
    </message>
    <message>
      <source>The library's file is damaged: {said}.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>El archivo de la biblioteca está dañado: {said}.</translation>
    </message>
    <message>
      <source>A step of undo can't be read.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Un paso para deshacer no se puede leer.</translation>
    </message>
    <message>
      <source>It and the older ones are forgotten, so that later ones can be taken back; your tags stay as they are.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Ese y los anteriores se olvidan, para poder deshacer los posteriores; sus etiquetas se quedan como están.</translation>
    </message>
    <message>
      <source>{name} is damaged: {text}</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>{name} está dañado: {text}</translation>
    </message>
    <message>
      <source>Use another one.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Use otro.</translation>
    </message>
    <message>
      <source>The file {path} can't be made.</source>
      <extracomment>library/turn.py</extracomment>
      <translation>No se puede crear el archivo {path}.</translation>
    </message>
    <message>
      <source>Look whether its folder can be written.</source>
      <extracomment>library/turn.py</extracomment>
      <translation>Compruebe si se puede escribir en su carpeta.</translation>
    </message>
    <message>
      <source>The file {path} can't be written: the disk is full.</source>
      <extracomment>library/turn.py</extracomment>
      <translation>No se puede escribir el archivo {path}: el disco está lleno.</translation>
    </message>
    <message>
      <source>The file {path} can't be written.</source>
      <extracomment>library/turn.py</extracomment>
      <translation>No se puede escribir el archivo {path}.</translation>
    </message>
    <message>
      <source>Download it again; if that changes nothing, the publisher's file is broken.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>Descárguelo de nuevo; si no cambia nada, el archivo publicado está dañado.</translation>
    </message>
    <message>
      <source>Don't unpack it by hand. Get the model from another source, or ask its publisher for a plain zip.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>No lo descomprima a mano. Obtenga el modelo de otra fuente, o pida a quien lo publica un zip sencillo.</translation>
    </message>
    <message>
      <source>Can't unpack {name}: {folder} is already there.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>No se puede descomprimir {name}: {folder} ya existe.</translation>
    </message>
    <message>
      <source>Remove or rename it.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>Quítelo o renómbrelo.</translation>
    </message>
    <message>
      <source>Unpacking {name}</source>
      <extracomment>models/archive.py</extracomment>
      <translation>Descomprimiendo {name}</translation>
    </message>
    <message>
      <source>Can't unpack {name}: the zip is damaged ({reason}).</source>
      <extracomment>models/archive.py</extracomment>
      <translation>No se puede descomprimir {name}: el zip está dañado ({reason}).</translation>
    </message>
    <message>
      <source>Free some disk space.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>Libere espacio en el disco.</translation>
    </message>
    <message>
      <source>Check the disk and the permissions of the models folder.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>Compruebe el disco y los permisos de la carpeta de modelos.</translation>
    </message>
    <message>
      <source>Can't unpack {name}: {reason}.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>No se puede descomprimir {name}: {reason}.</translation>
    </message>
    <message>
      <source>its list of contents has {size} bytes where a few thousand are enough</source>
      <extracomment>models/archive.py</extracomment>
      <translation>su índice tiene {size} bytes donde bastan unos miles</translation>
    </message>
    <message>
      <source>{name} is not a zip file.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{name} no es un archivo zip.</translation>
    </message>
    <message>
      <source>If it came from a web page, open it in an editor: it may say what went wrong.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>Si viene de una página web, ábralo en un editor: quizá diga qué falló.</translation>
    </message>
    <message>
      <source>Can't unpack {name}: it ends early, or its list of contents is damaged.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>No se puede descomprimir {name}: termina antes de tiempo, o su índice está dañado.</translation>
    </message>
    <message>
      <source>it has {number} entries where a model has a few (at most {max_entries})</source>
      <extracomment>models/archive.py</extracomment>
      <translation>tiene {number} entradas donde un modelo tiene unas pocas (como máximo {max_entries})</translation>
    </message>
    <message>
      <source>its entry {orig_filename} {problem}</source>
      <extracomment>models/archive.py</extracomment>
      <translation>su entrada {orig_filename} {problem}</translation>
    </message>
    <message>
      <source>{name} is an empty zip.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{name} es un zip vacío.</translation>
    </message>
    <message>
      <source>Download it again.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
      <source>has two names</source>
      <extracomment>models/archive.py</extracomment>
      <translation>tiene dos nombres</translation>
    </message>
    <message>
      <source>is encrypted</source>
      <extracomment>models/archive.py</extracomment>
      <translation>está cifrada</translation>
    </message>
    <message>
      <source>is packed with method {compress_type} (taken are stored and deflate)</source>
      <extracomment>models/archive.py</extracomment>
      <translation>está comprimida con el método {compress_type} (se admiten stored y deflate)</translation>
    </message>
    <message>
      <source>is a link</source>
      <extracomment>models/archive.py</extracomment>
      <translation>es un enlace</translation>
    </message>
    <message>
      <source>is a device or another special file</source>
      <extracomment>models/archive.py</extracomment>
      <translation>es un dispositivo u otro archivo especial</translation>
    </message>
    <message>
      <source>is a folder with content of a file</source>
      <extracomment>models/archive.py</extracomment>
      <translation>es una carpeta con contenido de archivo</translation>
    </message>
    <message>
      <source>is a file that says it is a folder</source>
      <extracomment>models/archive.py</extracomment>
      <translation>es un archivo que dice ser una carpeta</translation>
    </message>
    <message>
      <source>its entries {files} and {name} are the same file on some systems</source>
      <extracomment>models/archive.py</extracomment>
      <translation>sus entradas {files} y {name} son el mismo archivo en algunos sistemas</translation>
    </message>
    <message>
      <source>its folders {folders} and {parent} are the same on some systems</source>
      <extracomment>models/archive.py</extracomment>
      <translation>sus carpetas {folders} y {parent} son la misma en algunos sistemas</translation>
    </message>
    <message>
      <source>it lists the folder {listed} twice</source>
      <extracomment>models/archive.py</extracomment>
      <translation>enumera la carpeta {listed} dos veces</translation>
    </message>
    <message>
      <source>its entry {name} is a file where another entry needs a folder</source>
      <extracomment>models/archive.py</extracomment>
      <translation>su entrada {name} es un archivo donde otra entrada necesita una carpeta</translation>
    </message>
    <message>
      <source>the list of contents</source>
      <extracomment>models/archive.py</extracomment>
      <translation>el índice</translation>
    </message>
    <message>
      <source>its entry {name} overlaps with {other}, as in an archive bomb</source>
      <extracomment>models/archive.py</extracomment>
      <translation>su entrada {name} se solapa con {other}, como en una bomba de descompresión</translation>
    </message>
    <message>
      <source>it would unpack to {total} bytes (at most {max_bytes})</source>
      <extracomment>models/archive.py</extracomment>
      <translation>descomprimido ocuparía {total} bytes (como máximo {max_bytes})</translation>
    </message>
    <message>
      <source>its {size_bytes} bytes would unpack to {total}, as in an archive bomb</source>
      <extracomment>models/archive.py</extracomment>
      <translation>sus {size_bytes} bytes ocuparían {total} al descomprimirse, como en una bomba de descompresión</translation>
    </message>
    <message>
      <source>its entry {filename} is stored as it is but has two sizes</source>
      <extracomment>models/archive.py</extracomment>
      <translation>su entrada {filename} está guardada sin comprimir pero tiene dos tamaños</translation>
    </message>
    <message>
      <source>Can't unpack {name}: it needs {total} GB and the disk has {free} GB left.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>No se puede descomprimir {name}: necesita {total} GB y al disco le quedan {free} GB.</translation>
    </message>
    <message>
      <source>{filename} has another size than its list of contents says</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{filename} tiene otro tamaño que el que dice su índice</translation>
    </message>
    <message>
      <source>{name} is refused: {reason}.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{name} se rechaza: {reason}.</translation>
    </message>
    <message>
      <source>it ends early</source>
      <extracomment>models/archive.py</extracomment>
      <translation>termina antes de tiempo</translation>
    </message>
    <message>
      <source>format is {format}; this FurryTag reads {format2}</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>format es {format}; este FurryTag lee {format2}</translation>
    </message>
    <message>
      <source>{count} models have the id {model_id}</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{count} modelos tienen el id {model_id}</translation>
    </message>
    <message>
      <source>Can't read the catalogue of models {file}: {reason}.</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>No se puede leer el catálogo de modelos {file}: {reason}.</translation>
    </message>
    <message>
      <source>{key}.manifest.input is not that of the first of its readings</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.manifest.input no es el de la primera de sus lecturas</translation>
    </message>
    <message>
      <source>{key}.downloads lacks {needed}, which the manifest names</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>en {key}.downloads falta {needed}, que el manifiesto nombra</translation>
    </message>
    <message>
      <source>{key}.needs must be numbers from 1</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.needs deben ser números desde 1</translation>
    </message>
    <message>
      <source>{key}.downloads has {number} files; an archive is one</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.downloads tiene {number} archivos; un archivo comprimido es uno</translation>
    </message>
    <message>
      <source>{key}.manifest.files must be left out; they are those of downloads</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.manifest.files debe omitirse; son los de downloads</translation>
    </message>
    <message>
      <source>{key}.tags is {tags}; it can't be negative</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.tags es {tags}; no puede ser negativo</translation>
    </message>
    <message>
      <source>{key}.{name} is empty</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.{name} está vacío</translation>
    </message>
    <message>
      <source>{key}.page is {page}; it must be an address that begins with https://</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.page es {page}; debe ser una dirección que empiece por https://</translation>
    </message>
    <message>
      <source>{key}.downloads names {name} twice</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.downloads nombra {name} dos veces</translation>
    </message>
    <message>
      <source>{key}.name is {name}; it must be a path inside the model's folder, with forward slashes</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.name es {name}; debe ser una ruta dentro de la carpeta del modelo, con barras normales</translation>
    </message>
    <message>
      <source>{key} has the address {page}; it must begin with https://</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key} tiene la dirección {page}; debe empezar por https://</translation>
    </message>
    <message>
      <source>{key}.sha256 is {sha256}; it must be 64 hexadecimal digits in lower case</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.sha256 es {sha256}; deben ser 64 cifras hexadecimales en minúsculas</translation>
    </message>
    <message>
      <source>Do you trust where it comes from?</source>
      <extracomment>models/consent.py</extracomment>
      <translation>¿Confía en su procedencia?</translation>
    </message>
    <message>
      <source>This model is not from FurryTag's catalogue, so nobody has looked at it. Its files were checked for what could do harm, and it runs in a process of its own.</source>
      <extracomment>models/consent.py</extracomment>
      <translation>Este modelo no es del catálogo de FurryTag, así que nadie lo ha examinado. En sus archivos se ha buscado lo que pudiera causar daño, y se ejecuta en un proceso propio.</translation>
    </message>
    <message>
      <source>This looks like a model of FurryTag's catalogue, but nobody has published hashes to prove it by. Its files were checked for what could do harm, and it runs in a process of its own.</source>
      <extracomment>models/consent.py</extracomment>
      <translation>Parece un modelo del catálogo de FurryTag, pero nadie ha publicado hashes que lo demuestren. En sus archivos se ha buscado lo que pudiera causar daño, y se ejecuta en un proceso propio.</translation>
    </message>
    <message>
      <source>Agree to it, or leave the model.</source>
      <extracomment>models/consent.py</extracomment>
      <translation>Acéptelo, o prescinda del modelo.</translation>
    </message>
    <message>
      <source>Nobody has stated a licence for {title} ({licence}).</source>
      <extracomment>models/consent.py</extracomment>
      <translation>Nadie ha indicado una licencia para {title} ({licence}).</translation>
    </message>
    <message>
      <source>Nobody has stated a licence for {title}.</source>
      <extracomment>models/consent.py</extracomment>
      <translation>Nadie ha indicado una licencia para {title}.</translation>
    </message>
    <message>
      <source>Use it all the same, for yourself?</source>
      <extracomment>models/consent.py</extracomment>
      <translation>¿Usarlo aun así, para uso propio?</translation>
    </message>
    <message>
      <source>The licence of {title} ({licence}) allows no commercial use.</source>
      <extracomment>models/consent.py</extracomment>
      <translation>La licencia de {title} ({licence}) no permite el uso comercial.</translation>
    </message>
    <message>
      <source>Will you keep to that?</source>
      <extracomment>models/consent.py</extracomment>
      <translation>¿Se compromete a respetarla?</translation>
    </message>
    <message>
      <source>{names} of {title} has changed since it was downloaded on {on}, from the same address.</source>
      <extracomment>models/consent.py</extracomment>
      <translation>{names} de {title} ha cambiado desde que se descargó el {on}, desde la misma dirección.</translation>
    </message>
    <message>
      <source>Use the new one?</source>
      <extracomment>models/consent.py</extracomment>
      <translation>¿Usar lo nuevo?</translation>
    </message>
    <message>
      <source>Open it in the browser and save it there, then add the saved zip.</source>
      <extracomment>models/drive.py</extracomment>
      <translation>Ábralo en el navegador y guárdelo allí; después, añada el zip guardado.</translation>
    </message>
    <message>
      <source>Google Drive sends the request on to {host}, which isn't Google Drive</source>
      <extracomment>models/drive.py</extracomment>
      <translation>Google Drive reenvía la petición a {host}, que no es Google Drive</translation>
    </message>
    <message>
      <source>Google Drive leads from page to page and never to the file</source>
      <extracomment>models/drive.py</extracomment>
      <translation>Google Drive lleva de una página a otra y nunca al archivo</translation>
    </message>
    <message>
      <source>Google Drive's page leads to an address that makes no sense</source>
      <extracomment>models/drive.py</extracomment>
      <translation>la página de Google Drive lleva a una dirección sin sentido</translation>
    </message>
    <message>
      <source>too many people have fetched it from Google Drive lately ({said})</source>
      <extracomment>models/drive.py</extracomment>
      <translation>demasiada gente lo ha descargado de Google Drive últimamente ({said})</translation>
    </message>
    <message>
      <source>Try again tomorrow. If you can't wait: Open it in the browser and save it there, then add the saved zip.</source>
      <extracomment>models/drive.py</extracomment>
      <translation>Inténtelo mañana. Si no puede esperar: Ábralo en el navegador y guárdelo allí; después, añada el zip guardado.</translation>
    </message>
    <message>
      <source>Google Drive says: "{said}"</source>
      <extracomment>models/drive.py</extracomment>
      <translation>Google Drive dice: "{said}"</translation>
    </message>
    <message>
      <source>Google Drive doesn't have it any more, or not for everybody ({status})</source>
      <extracomment>models/drive.py</extracomment>
      <translation>Google Drive ya no lo tiene, o no para todo el mundo ({status})</translation>
    </message>
    <message>
      <source>Google Drive</source>
      <extracomment>models/drive.py</extracomment>
      <translation>Google Drive</translation>
    </message>
    <message>
      <source>Google Drive sends a web page{name} instead of the file</source>
      <extracomment>models/drive.py</extracomment>
      <translation>Google Drive envía una página web{name} en lugar del archivo</translation>
    </message>
    <message>
      <source>its owner has not shared it with everybody: Google Drive asks to sign in</source>
      <extracomment>models/drive.py</extracomment>
      <translation>su propietario no lo ha compartido con todo el mundo: Google Drive pide iniciar sesión</translation>
    </message>
    <message>
      <source>Check the connection and try again: what has come is kept.</source>
      <extracomment>models/faults.py</extracomment>
      <translation>Compruebe la conexión e inténtelo de nuevo: lo recibido se conserva.</translation>
    </message>
    <message>
      <source>Check the proxy in the system's settings.</source>
      <extracomment>models/faults.py</extracomment>
      <translation>Compruebe el proxy en los ajustes del sistema.</translation>
    </message>
    <message>
      <source>Open its page in the browser to see why.</source>
      <extracomment>models/faults.py</extracomment>
      <translation>Abra su página en el navegador para ver por qué.</translation>
    </message>
    <message>
      <source>Open its page in the browser. A network that wants you to sign in first, as in a hotel, is often the reason.</source>
      <extracomment>models/faults.py</extracomment>
      <translation>Abra su página en el navegador. A menudo el motivo es una red en la que antes hay que iniciar sesión, como en un hotel.</translation>
    </message>
    <message>
      <source>{host} can't prove that it is {host} (its certificate is not valid)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} no puede demostrar que es {host} (su certificado no es válido)</translation>
    </message>
    <message>
      <source>Check the computer's date. A program or network that looks into encrypted traffic can be the reason too.</source>
      <extracomment>models/faults.py</extracomment>
      <translation>Compruebe la fecha del equipo. También puede deberse a un programa o una red que inspecciona el tráfico cifrado.</translation>
    </message>
    <message>
      <source>the system's proxy has an address that makes no sense</source>
      <extracomment>models/faults.py</extracomment>
      <translation>el proxy del sistema tiene una dirección sin sentido</translation>
    </message>
    <message>
      <source>the system's proxy can't be reached or refuses</source>
      <extracomment>models/faults.py</extracomment>
      <translation>el proxy del sistema no está accesible o rechaza la conexión</translation>
    </message>
    <message>
      <source>{host} contradicts itself about how long the file is</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} se contradice sobre el tamaño del archivo</translation>
    </message>
    <message>
      <source>the name {host} can't be found (no network, or no DNS)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>no se encuentra el nombre {host} (sin red, o sin DNS)</translation>
    </message>
    <message>
      <source>{host} refuses the connection</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} rechaza la conexión</translation>
    </message>
    <message>
      <source>no safe connection (TLS) to {host} could be made</source>
      <extracomment>models/faults.py</extracomment>
      <translation>no se pudo establecer una conexión segura (TLS) con {host}</translation>
    </message>
    <message>
      <source>{host} doesn't answer</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} no responde</translation>
    </message>
    <message>
      <source>{host} has sent nothing for {read_s} seconds</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} no ha enviado nada durante {read_s} segundos</translation>
    </message>
    <message>
      <source>{host} doesn't allow it (401)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} no lo permite (401)</translation>
    </message>
    <message>
      <source>{host} doesn't allow it (403)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} no lo permite (403)</translation>
    </message>
    <message>
      <source>{host} doesn't have the file any more (404)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} ya no tiene el archivo (404)</translation>
    </message>
    <message>
      <source>Look on its page for where it went.</source>
      <extracomment>models/faults.py</extracomment>
      <translation>Mire en su página adónde ha ido.</translation>
    </message>
    <message>
      <source>the system's proxy wants a name and a password (407)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>el proxy del sistema pide un nombre y una contraseña (407)</translation>
    </message>
    <message>
      <source>{host} doesn't have the file any more (410)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} ya no tiene el archivo (410)</translation>
    </message>
    <message>
      <source>{host} is asked too often (429)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} recibe demasiadas peticiones (429)</translation>
    </message>
    <message>
      <source>{host} is overloaded or being serviced (503)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} está sobrecargado o en mantenimiento (503)</translation>
    </message>
    <message>
      <source>there is no way to {host} from this network</source>
      <extracomment>models/faults.py</extracomment>
      <translation>no hay camino hasta {host} desde esta red</translation>
    </message>
    <message>
      <source>its address is not one that can be asked</source>
      <extracomment>models/faults.py</extracomment>
      <translation>su dirección no es una a la que se pueda preguntar</translation>
    </message>
    <message>
      <source>the connection to {host} was cut</source>
      <extracomment>models/faults.py</extracomment>
      <translation>se cortó la conexión con {host}</translation>
    </message>
    <message>
      <source>{host} has a fault of its own ({status})</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} tiene un fallo propio ({status})</translation>
    </message>
    <message>
      <source>{host} answers with {status} in place of the file</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} responde {status} en lugar del archivo</translation>
    </message>
    <message>
      <source>Free some space, or let the models lie on another disk, and try again: what has come is kept.</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>Libere espacio, o ponga los modelos en otro disco, e inténtelo de nuevo: lo recibido se conserva.</translation>
    </message>
    <message>
      <source>Can't download {what}: {names} are not the names of files in one folder.</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>No se puede descargar {what}: {names} no son nombres de archivos de una misma carpeta.</translation>
    </message>
    <message>
      <source>Downloading {what}</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>Descargando {what}</translation>
    </message>
    <message>
      <source>Trying {name} again: {reason}</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>Probando de nuevo {name}: {reason}</translation>
    </message>
    <message>
      <source>{reason} and asks to wait {minutes} minutes</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>{reason} y pide esperar {minutes} minutos</translation>
    </message>
    <message>
      <source>Try again then: what has come is kept.</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>Inténtelo entonces: lo recibido se conserva.</translation>
    </message>
    <message>
      <source>Can't download {what}: {reason}.</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>No se puede descargar {what}: {reason}.</translation>
    </message>
    <message>
      <source>Try again: it starts anew. If that gives the same, look on its page for what changed.</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>Inténtelo de nuevo: empieza desde cero. Si ocurre lo mismo, mire en su página qué ha cambiado.</translation>
    </message>
    <message>
      <source>what came has {size_bytes} bytes where {size_bytes2} were published</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>lo recibido tiene {size_bytes} bytes y lo publicado, {size_bytes2}</translation>
    </message>
    <message>
      <source>what came is not what was published (SHA-256 {sha256}… where {sha257}… is expected)</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>lo recibido no es lo publicado (SHA-256 {sha256}… donde se espera {sha257}…)</translation>
    </message>
    <message>
      <source>it takes {needed} MB and {free} MB are free in {folder}</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>necesita {needed} MB y hay {free} MB libres en {folder}</translation>
    </message>
    <message>
      <source>the disk of {folder} is full</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>el disco de {folder} está lleno</translation>
    </message>
    <message>
      <source>{folder} can't be written: {reason}</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>no se puede escribir en {folder}: {reason}</translation>
    </message>
    <message>
      <source>Check the folder and its permissions. What has come is kept.</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>Compruebe la carpeta y sus permisos. Lo recibido se conserva.</translation>
    </message>
    <message>
      <source>has control or invisible characters in its name</source>
      <extracomment>models/filenames.py</extracomment>
      <translation>tiene caracteres de control o invisibles en su nombre</translation>
    </message>
    <message>
      <source>is an absolute path</source>
      <extracomment>models/filenames.py</extracomment>
      <translation>es una ruta absoluta</translation>
    </message>
    <message>
      <source>has the character {char} in its name, which not every system allows</source>
      <extracomment>models/filenames.py</extracomment>
      <translation>tiene en su nombre el carácter {char}, que no todos los sistemas permiten</translation>
    </message>
    <message>
      <source>has a name of more than {max_name_bytes} bytes</source>
      <extracomment>models/filenames.py</extracomment>
      <translation>tiene un nombre de más de {max_name_bytes} bytes</translation>
    </message>
    <message>
      <source>leads out of its folder or nowhere</source>
      <extracomment>models/filenames.py</extracomment>
      <translation>lleva fuera de su carpeta o a ninguna parte</translation>
    </message>
    <message>
      <source>has a name that ends with a dot or a space, which not every system keeps</source>
      <extracomment>models/filenames.py</extracomment>
      <translation>tiene un nombre que termina en punto o espacio, que no todos los sistemas conservan</translation>
    </message>
    <message>
      <source>has the name of a device, {part}</source>
      <extracomment>models/filenames.py</extracomment>
      <translation>tiene el nombre de un dispositivo, {part}</translation>
    </message>
    <message>
      <source>lies in assets, and FurryTag runs no graph that reads files of its own</source>
      <extracomment>models/filenames.py</extracomment>
      <translation>está en assets, y FurryTag no ejecuta grafos que leen archivos propios</translation>
    </message>
    <message>
      <source>Learned from {positives} of your pictures with this tag and {negatives} without it</source>
      <extracomment>models/head.py</extracomment>
      <translation>Aprendido de {positives} de sus imágenes con esta etiqueta y {negatives} sin ella</translation>
    </message>
    <message>
      <source>{learned}. The model's own answers are as good on the same pictures, so it stays with those.</source>
      <extracomment>models/head.py</extracomment>
      <translation>{learned}. Las respuestas del propio modelo son igual de buenas en las mismas imágenes, así que se queda con ellas.</translation>
    </message>
    <message>
      <source>{learned}; not sure enough to suggest it.</source>
      <extracomment>models/head.py</extracomment>
      <translation>{learned}; sin certeza suficiente para sugerirla.</translation>
    </message>
    <message>
      <source>{learned}. Tried on each of them unseen, it found {recall}</source>
      <extracomment>models/head.py</extracomment>
      <translation>{learned}. Probado con cada una sin haberla visto, encontró el {recall}</translation>
    </message>
    <message>
      <source>{found} and was right in {precision}.</source>
      <extracomment>models/head.py</extracomment>
      <translation>{found} y acertó en el {precision}.</translation>
    </message>
    <message>
      <source>{found}; {low} to {high} of what it suggests should be right</source>
      <extracomment>models/head.py</extracomment>
      <translation>{found}; del {low} al {high} de lo que sugiere debería ser correcto</translation>
    </message>
    <message>
      <source>{right}, going by the {judged} of its suggestions that you judged.</source>
      <extracomment>models/head.py</extracomment>
      <translation>{right}, según las {judged} sugerencias suyas que se juzgaron.</translation>
    </message>
    <message>
      <source>{right}. Judge some of its suggestions, and that is known better.</source>
      <extracomment>models/head.py</extracomment>
      <translation>{right}. Juzgue algunas de sus sugerencias, y se sabrá mejor.</translation>
    </message>
    <message>
      <source>Came out of a file: learned from {positives} pictures of others with this tag and {negatives} without it</source>
      <extracomment>models/head.py</extracomment>
      <translation>Procede de un archivo: aprendido de {positives} imágenes ajenas con esta etiqueta y {negatives} sin ella</translation>
    </message>
    <message>
      <source>{learned}. There it found {recall}</source>
      <extracomment>models/head.py</extracomment>
      <translation>{learned}. Allí encontró el {recall}</translation>
    </message>
    <message>
      <source>{found} and was right in {precision}; on your pictures that may differ.</source>
      <extracomment>models/head.py</extracomment>
      <translation>{found} y acertó en el {precision}; con sus imágenes puede ser distinto.</translation>
    </message>
    <message>
      <source>{found}, and {low} to {high} of what it suggests should be right; on your pictures that may differ.</source>
      <extracomment>models/head.py</extracomment>
      <translation>{found}, y del {low} al {high} de lo que sugiere debería ser correcto; con sus imágenes puede ser distinto.</translation>
    </message>
    <message>
      <source>There is no file or folder {path}.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>No hay ningún archivo ni carpeta {path}.</translation>
    </message>
    <message>
      <source>Look at its name.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>Compruebe su nombre.</translation>
    </message>
    <message>
      <source>{name} is of a kind that can carry code, so FurryTag never opens it.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>{name} es de un tipo que puede contener código, así que FurryTag nunca lo abre.</translation>
    </message>
    <message>
      <source>Ask for the model as ONNX or as a SavedModel.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>Pida el modelo como ONNX o como SavedModel.</translation>
    </message>
    <message>
      <source>{name} is not a model that FurryTag can add.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>{name} no es un modelo que FurryTag pueda añadir.</translation>
    </message>
    <message>
      <source>Choose a zip, an .onnx file with its tag file beside it, or a folder with one of them or a SavedModel.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>Elija un zip, un archivo .onnx con su archivo de etiquetas al lado, o una carpeta con uno de ellos o un SavedModel.</translation>
    </message>
    <message>
      <source>The outputs of the SavedModel in {graph} are not those of a known model: {widths}.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>Las salidas del SavedModel de {graph} no son las de un modelo conocido: {widths}.</translation>
    </message>
    <message>
      <source>Write a {manifest_name} for it.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>Escriba un {manifest_name} para él.</translation>
    </message>
    <message>
      <source>{name} has no output but an embedding.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>{name} no tiene más salida que un embedding.</translation>
    </message>
    <message>
      <source>Choose a model that gives tags.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>Elija un modelo que dé etiquetas.</translation>
    </message>
    <message>
      <source>{name} takes no single colour picture; it takes {taken}.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>{name} no admite una única imagen en color; admite {taken}.</translation>
    </message>
    <message>
      <source>{name} takes no single colour picture; it takes nothing.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>{name} no admite una única imagen en color; no admite nada.</translation>
    </message>
    <message>
      <source>Choose a model that tags pictures.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>Elija un modelo que etiquete imágenes.</translation>
    </message>
    <message>
      <source>Download or export it again.</source>
      <extracomment>models/inspection/__init__.py</extracomment>
      <translation>Descárguelo o expórtelo de nuevo.</translation>
    </message>
    <message>
      <source>The model in {folder} is refused: {reason}.</source>
      <extracomment>models/inspection/__init__.py</extracomment>
      <translation>El modelo de {folder} se rechaza: {reason}.</translation>
    </message>
    <message>
      <source>Can't check the graph {where}: it is damaged ({reason}).</source>
      <extracomment>models/inspection/__init__.py</extracomment>
      <translation>No se puede comprobar el grafo {where}: está dañado ({reason}).</translation>
    </message>
    <message>
      <source>Can't check the model in {folder}: {filename}: {reason}.</source>
      <extracomment>models/inspection/__init__.py</extracomment>
      <translation>No se puede comprobar el modelo de {folder}: {filename}: {reason}.</translation>
    </message>
    <message>
      <source>its function {name} calls others so often that it has {sizes} nodes</source>
      <extracomment>models/inspection/calls.py</extracomment>
      <translation>su función {name} llama a otras tantas veces que tiene {sizes} nodos</translation>
    </message>
    <message>
      <source>its function {called} calls itself and could run without end</source>
      <extracomment>models/inspection/calls.py</extracomment>
      <translation>su función {called} se llama a sí misma y podría ejecutarse sin fin</translation>
    </message>
    <message>
      <source>an HDF5 file (.h5, old .keras)</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>un archivo HDF5 (.h5, .keras antiguo)</translation>
    </message>
    <message>
      <source>a zip (.keras, .pt, .npz)</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>un zip (.keras, .pt, .npz)</translation>
    </message>
    <message>
      <source>a zip</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>un zip</translation>
    </message>
    <message>
      <source>a gzip file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>un archivo gzip</translation>
    </message>
    <message>
      <source>a bzip2 file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>un archivo bzip2</translation>
    </message>
    <message>
      <source>an xz file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>un archivo xz</translation>
    </message>
    <message>
      <source>a 7z file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>un archivo 7z</translation>
    </message>
    <message>
      <source>a rar file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>un archivo rar</translation>
    </message>
    <message>
      <source>a NumPy file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>un archivo de NumPy</translation>
    </message>
    <message>
      <source>a PyTorch file (.pt, .bin), which can run any code</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>un archivo de PyTorch (.pt, .bin), que puede ejecutar cualquier código</translation>
    </message>
    <message>
      <source>Remove it from the folder if the model needs no such file, or get the model as a SavedModel or as ONNX.</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>Quítelo de la carpeta si el modelo no necesita ese archivo, u obtenga el modelo como SavedModel o como ONNX.</translation>
    </message>
    <message>
      <source>Put the file itself in its place.</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>Ponga el archivo mismo en su lugar.</translation>
    </message>
    <message>
      <source>it has more than {max_files} files and folders</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>tiene más de {max_files} archivos y carpetas</translation>
    </message>
    <message>
      <source>Put the model's files alone into a folder.</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>Ponga solo los archivos del modelo en una carpeta.</translation>
    </message>
    <message>
      <source>{name} is a link</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>{name} es un enlace</translation>
    </message>
    <message>
      <source>Rename it, or get the model from another source.</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>Renómbrelo, u obtenga el modelo de otra fuente.</translation>
    </message>
    <message>
      <source>{name} is a device or another special file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>{name} es un dispositivo u otro archivo especial</translation>
    </message>
    <message>
      <source>Remove it.</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>Quítelo.</translation>
    </message>
    <message>
      <source>{name} is {found}, whatever its name says</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>{name} es {found}, diga lo que diga su nombre</translation>
    </message>
    <message>
      <source>the pointer to a file that a git server keeps, not the file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>el puntero a un archivo que guarda un servidor git, no el archivo</translation>
    </message>
    <message>
      <source>a pickle, which can run any code</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>un pickle, que puede ejecutar cualquier código</translation>
    </message>
    <message>
      <source>Ask its maker for an export with standard operations only.</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>Pida a su autor una exportación solo con operaciones estándar.</translation>
    </message>
    <message>
      <source>Get the weights' file too, beside the ONNX file, or an ONNX file that holds its weights.</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>Obtenga también el archivo de pesos, junto al archivo ONNX, o un archivo ONNX que contenga sus pesos.</translation>
    </message>
    <message>
      <source>{name} holds a graph for training too</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>{name} contiene también un grafo de entrenamiento</translation>
    </message>
    <message>
      <source>Ask its maker for an export for inference alone.</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>Pida a su autor una exportación solo para inferencia.</translation>
    </message>
    <message>
      <source>it has no graph</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>no tiene grafo</translation>
    </message>
    <message>
      <source>its function {name}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>su función {name}</translation>
    </message>
    <message>
      <source>{where} is of the domain {domain}, which FurryTag doesn't know</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>{where} es del dominio {domain}, que FurryTag no conoce</translation>
    </message>
    <message>
      <source>two of its functions are called {name}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>dos de sus funciones se llaman {name}</translation>
    </message>
    <message>
      <source>its graph</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>su grafo</translation>
    </message>
    <message>
      <source>{where} holds graphs within graphs, more than {max_depth} deep</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>{where} contiene grafos dentro de grafos, a más de {max_depth} niveles</translation>
    </message>
    <message>
      <source>it has more than {max_nodes} nodes</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>tiene más de {max_nodes} nodos</translation>
    </message>
    <message>
      <source>{where} holds the operation {op} (node {name}), {problem}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>{where} contiene la operación {op} (nodo {name}), {problem}</translation>
    </message>
    <message>
      <source>a graph within {where}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>un grafo dentro de {where}</translation>
    </message>
    <message>
      <source>whose domain {domain} FurryTag doesn't know</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>cuyo dominio {domain} FurryTag no conoce</translation>
    </message>
    <message>
      <source>which is not one of those of com.microsoft that a tagger is made of</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>que no es una de las de com.microsoft que componen un etiquetador</translation>
    </message>
    <message>
      <source>which can run without end</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>que puede ejecutarse sin fin</translation>
    </message>
    <message>
      <source>it doesn't say which version of ONNX it is of</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>no dice de qué versión de ONNX es</translation>
    </message>
    <message>
      <source>{name} needs version {version} of ONNX's operations; this FurryTag knows those up to {max_opset}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>{name} necesita la versión {version} de las operaciones de ONNX; este FurryTag las conoce hasta la {max_opset}</translation>
    </message>
    <message>
      <source>Update FurryTag, or export the model for an older version.</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>Actualice FurryTag, o exporte el modelo para una versión anterior.</translation>
    </message>
    <message>
      <source>without a name</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>sin nombre</translation>
    </message>
    <message>
      <source>its constant {name} has an impossible size</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>su constante {name} tiene un tamaño imposible</translation>
    </message>
    <message>
      <source>its constant {name} names the {key} of its file twice</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>su constante {name} nombra dos veces {key} de su archivo</translation>
    </message>
    <message>
      <source>its constant {name} is taken from the file {value}, which {problem}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>su constante {name} se toma del archivo {value}, que {problem}</translation>
    </message>
    <message>
      <source>is missing in {folder}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>falta en {folder}</translation>
    </message>
    <message>
      <source>is no regular file</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>no es un archivo normal</translation>
    </message>
    <message>
      <source>has an offset or a length that is no number</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>tiene una posición o una longitud que no es un número</translation>
    </message>
    <message>
      <source>ends at byte {file_bytes}, before the constant does</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>termina en el byte {file_bytes}, antes que la constante</translation>
    </message>
    <message>
      <source>reads files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>lee archivos</translation>
    </message>
    <message>
      <source>lists files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>enumera archivos</translation>
    </message>
    <message>
      <source>writes files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>escribe archivos</translation>
    </message>
    <message>
      <source>moves and deletes files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>mueve y elimina archivos</translation>
    </message>
    <message>
      <source>can write files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>puede escribir archivos</translation>
    </message>
    <message>
      <source>writes to the terminal</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>escribe en el terminal</translation>
    </message>
    <message>
      <source>runs Python code</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>ejecuta código de Python</translation>
    </message>
    <message>
      <source>can run without end</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>puede ejecutarse sin fin</translation>
    </message>
    <message>
      <source>is a loop's, which can run without end</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>es de un bucle, que puede ejecutarse sin fin</translation>
    </message>
    <message>
      <source>runs a function by its name</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>ejecuta una función por su nombre</translation>
    </message>
    <message>
      <source>runs functions elsewhere</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>ejecuta funciones en otra parte</translation>
    </message>
    <message>
      <source>runs a program in another language</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>ejecuta un programa en otro lenguaje</translation>
    </message>
    <message>
      <source>loads a program</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>carga un programa</translation>
    </message>
    <message>
      <source>is a data set's, which can read files and run hidden graphs</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>es de un conjunto de datos, que puede leer archivos y ejecutar grafos ocultos</translation>
    </message>
    <message>
      <source>is a look-up table's, which can read files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>es de una tabla de consulta, que puede leer archivos</translation>
    </message>
    <message>
      <source>works on files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>trabaja con archivos</translation>
    </message>
    <message>
      <source>works on text, and a tagger works on numbers</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>trabaja con texto, y un etiquetador trabaja con números</translation>
    </message>
    <message>
      <source>is not one of those that a tagger is made of</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>no es una de las que componen un etiquetador</translation>
    </message>
    <message>
      <source>Ask its maker for an export for inference alone, or for an ONNX file.</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>Pida a su autor una exportación solo para inferencia, o un archivo ONNX.</translation>
    </message>
    <message>
      <source>Don't run it with other software either. Get the model from another source.</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>No lo ejecute tampoco con otro software. Obtenga el modelo de otra fuente.</translation>
    </message>
    <message>
      <source>it has {number} graphs where one is expected</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>tiene {number} grafos donde se espera uno</translation>
    </message>
    <message>
      <source>its graph names files of its own (assets), which it would read</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>su grafo nombra archivos propios (assets), que leería</translation>
    </message>
    <message>
      <source>two nodes of its graph are called {name}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>dos nodos de su grafo se llaman {name}</translation>
    </message>
    <message>
      <source>the function {name}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>la función {name}</translation>
    </message>
    <message>
      <source>its function {name}, which saves or loads files, is also reached from {place}, not from its saver alone</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>a su función {name}, que guarda o carga archivos, se llega también desde {place}, no solo desde su mecanismo de guardado</translation>
    </message>
    <message>
      <source>its function {name}, which saves or loads files, has the attribute {strange}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>su función {name}, que guarda o carga archivos, tiene el atributo {strange}</translation>
    </message>
    <message>
      <source>its signature runs {name}, which saves or loads files</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>su firma ejecuta {name}, que guarda o carga archivos</translation>
    </message>
    <message>
      <source>its saver runs {name}, which is no call of a function</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>su mecanismo de guardado ejecuta {name}, que no es una llamada a una función</translation>
    </message>
    <message>
      <source>its graph runs {source}, which saves or loads files, for {name}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>su grafo ejecuta {source}, que guarda o carga archivos, para {name}</translation>
    </message>
    <message>
      <source>its function {name} loads another file than its weights</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>su función {name} carga otro archivo que el de sus pesos</translation>
    </message>
    <message>
      <source>the node {name} of its function {name2} loads another file than its weights</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>el nodo {name} de su función {name2} carga otro archivo que el de sus pesos</translation>
    </message>
    <message>
      <source>which {op} and stands outside of what saves and loads its weights</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>que {op} y está fuera de lo que guarda y carga sus pesos</translation>
    </message>
    <message>
      <source>which {op}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>que {op}</translation>
    </message>
    <message>
      <source>{where} holds the operation {op} (node {name}), {reason}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>{where} contiene la operación {op} (nodo {name}), {reason}</translation>
    </message>
    <message>
      <source>{where} holds the operation without a name (node {name}), {reason}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>{where} contiene la operación sin nombre (nodo {name}), {reason}</translation>
    </message>
    <message>
      <source>{where} calls {name} (node {name2}), which is none of its functions</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>{where} llama a {name} (nodo {name2}), que no es una de sus funciones</translation>
    </message>
    <message>
      <source>its function {name} has the name of an operation, and would be run in its place</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>su función {name} tiene el nombre de una operación, y se ejecutaría en su lugar</translation>
    </message>
    <message>
      <source>it has the collection {name}, which a SavedModel of TensorFlow 2 has no use for</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>tiene la colección {name}, que un SavedModel de TensorFlow 2 no necesita</translation>
    </message>
    <message>
      <source>it runs {ops} as soon as it is loaded ({name})</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>ejecuta {ops} en cuanto se carga ({name})</translation>
    </message>
    <message>
      <source>its functions have more than {max_nodes} nodes</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>sus funciones tienen más de {max_nodes} nodos</translation>
    </message>
    <message>
      <source>a node has two names</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>un nodo tiene dos nombres</translation>
    </message>
    <message>
      <source>its object graph names a file of its own (asset), which it would read</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>su grafo de objetos nombra un archivo propio (asset), que leería</translation>
    </message>
    <message>
      <source>its object graph holds a look-up table or another resource, which can read files</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>su grafo de objetos contiene una tabla de consulta u otro recurso, que puede leer archivos</translation>
    </message>
    <message>
      <source>{key} is {data}; it must be an object</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key} es {data}; debe ser un objeto</translation>
    </message>
    <message>
      <source>the whole is {data}; it must be an object</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>el conjunto es {data}; debe ser un objeto</translation>
    </message>
    <message>
      <source>{key} is not a key that FurryTag knows</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key} no es una clave que FurryTag conozca</translation>
    </message>
    <message>
      <source>{key} is missing</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>falta {key}</translation>
    </message>
    <message>
      <source>{key} is wrong: {reason}</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key} es incorrecto: {reason}</translation>
    </message>
    <message>
      <source>the whole is wrong: {reason}</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>el conjunto es incorrecto: {reason}</translation>
    </message>
    <message>
      <source>{key} is {value}; it must be an object</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key} es {value}; debe ser un objeto</translation>
    </message>
    <message>
      <source>a key of {key}</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>una clave de {key}</translation>
    </message>
    <message>
      <source>{key} is {value}; it must be one of {choices}</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key} es {value}; debe ser uno de {choices}</translation>
    </message>
    <message>
      <source>{key} is {value}; it must be {kind}</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key} es {value}; debe ser {kind}</translation>
    </message>
    <message>
      <source>{key} is {value}; it must be a list</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key} es {value}; debe ser una lista</translation>
    </message>
    <message>
      <source>{key} has {number} values; it must have {number2}</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key} tiene {number} valores; debe tener {number2}</translation>
    </message>
    <message>
      <source>{key} is {value}; it must be text</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key} es {value}; debe ser texto</translation>
    </message>
    <message>
      <source>{key} is {value}; it must not hold control characters</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key} es {value}; no debe contener caracteres de control</translation>
    </message>
    <message>
      <source>Can't look into {folder}: {reason}.</source>
      <extracomment>models/location.py</extracomment>
      <translation>No se puede mirar dentro de {folder}: {reason}.</translation>
    </message>
    <message>
      <source>There is no model near the top of {folder}, which has too many folders.</source>
      <extracomment>models/location.py</extracomment>
      <translation>No hay ningún modelo cerca del inicio de {folder}, que tiene demasiadas carpetas.</translation>
    </message>
    <message>
      <source>Choose the model's own folder.</source>
      <extracomment>models/location.py</extracomment>
      <translation>Elija la carpeta propia del modelo.</translation>
    </message>
    <message>
      <source>{folder} holds more than one model: {names}.</source>
      <extracomment>models/location.py</extracomment>
      <translation>{folder} contiene más de un modelo: {names}.</translation>
    </message>
    <message>
      <source>Choose the folder of one of them, or its .onnx file; a zip has to be unpacked for that.</source>
      <extracomment>models/location.py</extracomment>
      <translation>Elija la carpeta de uno de ellos, o su archivo .onnx; para eso, un zip debe descomprimirse.</translation>
    </message>
    <message>
      <source>There is no model in {folder}.</source>
      <extracomment>models/location.py</extracomment>
      <translation>No hay ningún modelo en {folder}.</translation>
    </message>
    <message>
      <source>Look for an ONNX or SavedModel version of it.</source>
      <extracomment>models/location.py</extracomment>
      <translation>Busque una versión ONNX o SavedModel.</translation>
    </message>
    <message>
      <source>Leave project.json and tags.txt beside it.</source>
      <extracomment>models/location.py</extracomment>
      <translation>Deje project.json y tags.txt a su lado.</translation>
    </message>
    <message>
      <source>: such files can hold code</source>
      <extracomment>models/location.py</extracomment>
      <translation>: esos archivos pueden contener código</translation>
    </message>
    <message>
      <source>{name} is a {kind} file, which FurryTag doesn't read{reason}.</source>
      <extracomment>models/location.py</extracomment>
      <translation>{name} es un archivo {kind}, que FurryTag no lee{reason}.</translation>
    </message>
    <message>
      <source>lower-case letters, digits, dots, dashes and underscores, at most 80</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>letras minúsculas, cifras, puntos, guiones y guiones bajos, como máximo 80</translation>
    </message>
    <message>
      <source>The manifest {where} has format {data}; this FurryTag reads format {format}.</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>El manifiesto {where} tiene el formato {data}; este FurryTag lee el formato {format}.</translation>
    </message>
    <message>
      <source>The manifest {where} is wrong: {reason}.</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>El manifiesto {where} es incorrecto: {reason}.</translation>
    </message>
    <message>
      <source>Correct it, or install the model again.</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>Corríjalo, o instale el modelo de nuevo.</translation>
    </message>
    <message>
      <source>it is larger than {max_bytes} MB</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>ocupa más de {max_bytes} MB</translation>
    </message>
    <message>
      <source>it is not a JSON object</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>no es un objeto JSON</translation>
    </message>
    <message>
      <source>Can't read the manifest {file}: {reason}.</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>No se puede leer el manifiesto {file}: {reason}.</translation>
    </message>
    <message>
      <source>Install the model again.</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>Instale el modelo de nuevo.</translation>
    </message>
    <message>
      <source>id is {id}; it must be lower-case letters, digits, dots, dashes and underscores, at most 80</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>id es {id}; deben ser letras minúsculas, cifras, puntos, guiones y guiones bajos, como máximo 80</translation>
    </message>
    <message>
      <source>title is empty</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>title está vacío</translation>
    </message>
    <message>
      <source>heads has more than one rating</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>heads tiene más de una clasificación</translation>
    </message>
    <message>
      <source>readings[{number}].id is {id}; it must be lower-case letters, digits, dots, dashes and underscores, at most 80</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>readings[{number}].id es {id}; deben ser letras minúsculas, cifras, puntos, guiones y guiones bajos, como máximo 80</translation>
    </message>
    <message>
      <source>{key} is {name}; it must be a path inside the model's folder, with forward slashes</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>{key} es {name}; debe ser una ruta dentro de la carpeta del modelo, con barras normales</translation>
    </message>
    <message>
      <source>files[{number}].sha256 is {sha256}; it must be 64 hexadecimal digits in lower case</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>files[{number}].sha256 es {sha256}; deben ser 64 cifras hexadecimales en minúsculas</translation>
    </message>
    <message>
      <source>{key}.{name} holds {side}; a side must be from 1 to {max_side_px}</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>{key}.{name} contiene {side}; un lado debe ser de 1 a {max_side_px}</translation>
    </message>
    <message>
      <source>{key}.std is {std}; every value must be above 0</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>{key}.std es {std}; todos los valores deben ser mayores que 0</translation>
    </message>
    <message>
      <source>{key}.mean and {key}.std must be given together</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>{key}.mean y {key}.std deben darse juntos</translation>
    </message>
    <message>
      <source>{key}.{name} is {color}; every value must be from 0 to 255</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>{key}.{name} es {color}; todos los valores deben ser de 0 a 255</translation>
    </message>
    <message>
      <source>{key} is {value}; it must be from 0 to 1</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>{key} es {value}; debe ser de 0 a 1</translation>
    </message>
    <message>
      <source>Can't read the ONNX file {file}: {reason}.</source>
      <extracomment>models/onnxfile.py</extracomment>
      <translation>No se puede leer el archivo ONNX {file}: {reason}.</translation>
    </message>
    <message>
      <source>{name} is no ONNX model: it has no outputs.</source>
      <extracomment>models/onnxfile.py</extracomment>
      <translation>{name} no es un modelo ONNX: no tiene salidas.</translation>
    </message>
    <message>
      <source>another FurryTag is fetching it</source>
      <extracomment>models/partfile.py</extracomment>
      <translation>otro FurryTag lo está descargando</translation>
    </message>
    <message>
      <source>Wait until that is done.</source>
      <extracomment>models/partfile.py</extracomment>
      <translation>Espere a que termine.</translation>
    </message>
    <message>
      <source>{value} is no answer to {labels}.</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>{value} no es una respuesta a {labels}.</translation>
    </message>
    <message>
      <source>Choose one of {value}.</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Elija uno de {value}.</translation>
    </message>
    <message>
      <source>{value} is no size of a picture.</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>{value} no es un tamaño de imagen.</translation>
    </message>
    <message>
      <source>Write it as 448 or as 384x512, at most {max_side_px}.</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Escríbalo como 448 o como 384x512, como máximo {max_side_px}.</translation>
    </message>
    <message>
      <source>The models can't be moved to {new}.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation>Los modelos no se pueden mover a {new}.</translation>
    </message>
    <message>
      <source>Choose a folder that is neither inside the present one nor around it.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation>Elija una carpeta que no esté dentro de la actual ni la contenga.</translation>
    </message>
    <message>
      <source>{new} is not empty.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation>{new} no está vacía.</translation>
    </message>
    <message>
      <source>Choose an empty folder, or a new one.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation>Elija una carpeta vacía, o una nueva.</translation>
    </message>
    <message>
      <source>The models can't be moved to {new}: {reason}.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation>Los modelos no se pueden mover a {new}: {reason}.</translation>
    </message>
    <message>
      <source>{new} can't be written to.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation>No se puede escribir en {new}.</translation>
    </message>
    <message>
      <source>The models need {needed_bytes} GB and {new} has {free_bytes} GB free.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation>Los modelos necesitan {needed_bytes} GB y {new} tiene {free_bytes} GB libres.</translation>
    </message>
    <message>
      <source>Free some space, or choose another disk.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation>Libere espacio, o elija otro disco.</translation>
    </message>
    <message>
      <source>{pictures_per_s} pictures/s</source>
      <extracomment>models/runs.py</extracomment>
      <translation>{pictures_per_s} imágenes/s</translation>
    </message>
    <message>
      <source>Can't read the SavedModel in {folder}: {reason}.</source>
      <extracomment>models/savedmodel.py</extracomment>
      <translation>No se puede leer el SavedModel de {folder}: {reason}.</translation>
    </message>
    <message>
      <source>its signature has {number} inputs where one picture is expected</source>
      <extracomment>models/savedmodel.py</extracomment>
      <translation>su firma tiene {number} entradas donde se espera una imagen</translation>
    </message>
    <message>
      <source>its input {name} has {number} dimensions where 4 are expected</source>
      <extracomment>models/savedmodel.py</extracomment>
      <translation>su entrada {name} tiene {number} dimensiones donde se esperan 4</translation>
    </message>
    <message>
      <source>its Keras metadata is no JSON</source>
      <extracomment>models/savedmodel.py</extracomment>
      <translation>sus metadatos de Keras no son JSON</translation>
    </message>
    <message>
      <source>{id} is being installed already.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>{id} ya se está instalando.</translation>
    </message>
    <message>
      <source>Wait for it, or close the other FurryTag.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>Espere a que termine, o cierre el otro FurryTag.</translation>
    </message>
    <message>
      <source>Can't write to the models folder {models_dir}: {reason}.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>No se puede escribir en la carpeta de modelos {models_dir}: {reason}.</translation>
    </message>
    <message>
      <source>Move it to another place, or free it.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>Muévala a otro sitio, o libérela.</translation>
    </message>
    <message>
      <source>Can't put the model into {target}: {reason}.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>No se puede poner el modelo en {target}: {reason}.</translation>
    </message>
    <message>
      <source>Close what uses the folder, and install it again.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>Cierre lo que usa la carpeta e instálelo de nuevo.</translation>
    </message>
    <message>
      <source>Can't remove {target}: {reason}.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>No se puede quitar {target}: {reason}.</translation>
    </message>
    <message>
      <source>Close what uses the folder, and try again.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>Cierre lo que usa la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Can't copy {reached}: {reason}.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>No se puede copiar {reached}: {reason}.</translation>
    </message>
    <message>
      <source>Check the file and the free space.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>Compruebe el archivo y el espacio libre.</translation>
    </message>
    <message>
      <source>Can't copy {source}: {reason}.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>No se puede copiar {source}: {reason}.</translation>
    </message>
    <message>
      <source>Check the free space.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>Compruebe el espacio libre.</translation>
    </message>
    <message>
      <source>Can't use the model {title}: {problem}</source>
      <extracomment>models/store.py</extracomment>
      <translation>No se puede usar el modelo {title}: {problem}</translation>
    </message>
    <message>
      <source>its id {id} is that of the model in {owner}.</source>
      <extracomment>models/store.py</extracomment>
      <translation>su id {id} es el del modelo de {owner}.</translation>
    </message>
    <message>
      <source>Installed: {names}.</source>
      <extracomment>models/store.py</extracomment>
      <translation>Instalados: {names}.</translation>
    </message>
    <message>
      <source>No model is installed in {models_dir}.</source>
      <extracomment>models/store.py</extracomment>
      <translation>No hay ningún modelo instalado en {models_dir}.</translation>
    </message>
    <message>
      <source>There is no model {model_id}.</source>
      <extracomment>models/store.py</extracomment>
      <translation>No hay ningún modelo {model_id}.</translation>
    </message>
    <message>
      <source>The model {model_key} is no longer installed.</source>
      <extracomment>models/store.py</extracomment>
      <translation>El modelo {model_key} ya no está instalado.</translation>
    </message>
    <message>
      <source>There is {key} in its place; tag with that one.</source>
      <extracomment>models/store.py</extracomment>
      <translation>En su lugar está {key}; etiquete con ese.</translation>
    </message>
    <message>
      <source>the file variables/variables.data-* with its weights is missing in {folder}.</source>
      <extracomment>models/store.py</extracomment>
      <translation>el archivo variables/variables.data-* con sus pesos falta en {folder}.</translation>
    </message>
    <message>
      <source>the file {name} is a link out of its folder.</source>
      <extracomment>models/store.py</extracomment>
      <translation>el archivo {name} es un enlace fuera de su carpeta.</translation>
    </message>
    <message>
      <source>the file {name} is missing in {folder}.</source>
      <extracomment>models/store.py</extracomment>
      <translation>el archivo {name} falta en {folder}.</translation>
    </message>
    <message>
      <source>{name} is not a regular file.</source>
      <extracomment>models/store.py</extracomment>
      <translation>{name} no es un archivo normal.</translation>
    </message>
    <message>
      <source>the file {name} can't be read: {reason}.</source>
      <extracomment>models/store.py</extracomment>
      <translation>el archivo {name} no se puede leer: {reason}.</translation>
    </message>
    <message>
      <source>the file {name} has {size_bytes} bytes where {size_bytes2} are expected.</source>
      <extracomment>models/store.py</extracomment>
      <translation>el archivo {name} tiene {size_bytes} bytes donde se esperan {size_bytes2}.</translation>
    </message>
    <message>
      <source>it holds no tags</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>no contiene etiquetas</translation>
    </message>
    <message>
      <source>Can't read the tag file {path}: {reason}.</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>No se puede leer el archivo de etiquetas {path}: {reason}.</translation>
    </message>
    <message>
      <source>it has more than {max_rows} tags</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>tiene más de {max_rows} etiquetas</translation>
    </message>
    <message>
      <source>{place} holds no tag name of 1 to {max_name_chars} visible characters</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>{place} no contiene un nombre de etiqueta de 1 a {max_name_chars} caracteres visibles</translation>
    </message>
    <message>
      <source>{place} holds no category of visible characters</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>{place} no contiene una categoría de caracteres visibles</translation>
    </message>
    <message>
      <source>line {number}</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>la línea {number}</translation>
    </message>
    <message>
      <source>its first line has no column {missing}</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>en su primera línea falta la columna {missing}</translation>
    </message>
    <message>
      <source>line {line_num} is shorter than the first line</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>la línea {line_num} es más corta que la primera</translation>
    </message>
    <message>
      <source>line {line_num}</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>la línea {line_num}</translation>
    </message>
    <message>
      <source>slot {slot} holds no text</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>la posición {slot} no contiene texto</translation>
    </message>
    <message>
      <source>slot {slot}</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>la posición {slot}</translation>
    </message>
    <message>
      <source>its {number} names don't have the numbers 0 to {number2}</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>sus {number} nombres no tienen los números de 0 a {number2}</translation>
    </message>
    <message>
      <source>{name} can't be read as a list of tags ({value})</source>
      <extracomment>models/tagsearch.py</extracomment>
      <translation>{name} no se puede leer como lista de etiquetas ({value})</translation>
    </message>
    <message>
      <source>{name} lists {number}</source>
      <extracomment>models/tagsearch.py</extracomment>
      <translation>{name} enumera {number}</translation>
    </message>
    <message>
      <source>{width} values</source>
      <extracomment>models/tagsearch.py</extracomment>
      <translation>{width} valores</translation>
    </message>
    <message>
      <source>its values</source>
      <extracomment>models/tagsearch.py</extracomment>
      <translation>sus valores</translation>
    </message>
    <message>
      <source>No file in {folder} names the tags of {graph}, which gives {values}.</source>
      <extracomment>models/tagsearch.py</extracomment>
      <translation>Ningún archivo de {folder} nombra las etiquetas de {graph}, que da {values}.</translation>
    </message>
    <message>
      <source>No tag file in {folder} fits {graph}, which gives {values}: {name}.</source>
      <extracomment>models/tagsearch.py</extracomment>
      <translation>Ningún archivo de etiquetas de {folder} corresponde a {graph}, que da {values}: {name}.</translation>
    </message>
    <message>
      <source>heads.{name} is {category}; it must be one of {choices}</source>
      <extracomment>models/tagset.py</extracomment>
      <translation>heads.{name} es {category}; debe ser uno de {choices}</translation>
    </message>
    <message>
      <source>{key} names {unknown}, which the model doesn't have</source>
      <extracomment>models/tagset.py</extracomment>
      <translation>{key} nombra {unknown}, que el modelo no tiene</translation>
    </message>
    <message>
      <source>The manifest of {title} is wrong: {mistake}.</source>
      <extracomment>models/tagset.py</extracomment>
      <translation>El manifiesto de {title} es incorrecto: {mistake}.</translation>
    </message>
    <message>
      <source>it changed on its server while it was fetched</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>cambió en su servidor durante la descarga</translation>
    </message>
    <message>
      <source>Try again: it starts anew.</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>Inténtelo de nuevo: empieza desde cero.</translation>
    </message>
    <message>
      <source>{url} sends it in a form that wasn't asked for</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>{url} lo envía de una forma que no se pidió</translation>
    </message>
    <message>
      <source>its server has {total_bytes} bytes where {exact_bytes} were published</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>su servidor tiene {total_bytes} bytes y se publicaron {exact_bytes}</translation>
    </message>
    <message>
      <source>Look on its page for what changed.</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>Mire en su página qué ha cambiado.</translation>
    </message>
    <message>
      <source>it has {total_bytes} bytes, more than the {max_bytes} that are taken</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>tiene {total_bytes} bytes, más de los {max_bytes} que se admiten</translation>
    </message>
    <message>
      <source>its server sends more than the {max_bytes} bytes that are taken</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>su servidor envía más de los {max_bytes} bytes que se admiten</translation>
    </message>
    <message>
      <source>{url} sends next to nothing</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>{url} no envía casi nada</translation>
    </message>
    <message>
      <source>{host} sends a Git LFS pointer, which only names the file</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>{host} envía un puntero de Git LFS, que solo nombra el archivo</translation>
    </message>
    <message>
      <source>Look on its page for the file itself.</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>Busque en su página el archivo mismo.</translation>
    </message>
    <message>
      <source>{host} sends an empty file</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>{host} envía un archivo vacío</translation>
    </message>
    <message>
      <source>what {host} sends is not a zip file</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>lo que envía {host} no es un archivo zip</translation>
    </message>
    <message>
      <source>{host} sends a web page instead of the file</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>{host} envía una página web en lugar del archivo</translation>
    </message>
    <message>
      <source>{url} ended before the file did</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>{url} terminó antes que el archivo</translation>
    </message>
    <message>
      <source>Try again: what has come is kept.</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>Inténtelo de nuevo: lo recibido se conserva.</translation>
    </message>
    <message>
      <source>{url} sends the request in a circle</source>
      <extracomment>models/web.py</extracomment>
      <translation>{url} reenvía la petición en círculo</translation>
    </message>
    <message>
      <source>{url} sends the request on and on</source>
      <extracomment>models/web.py</extracomment>
      <translation>{url} reenvía la petición una y otra vez</translation>
    </message>
    <message>
      <source>{url} sends the request to an address that makes no sense</source>
      <extracomment>models/web.py</extracomment>
      <translation>{url} envía la petición a una dirección sin sentido</translation>
    </message>
    <message>
      <source>{url} sends the request on to {target} without encryption</source>
      <extracomment>models/web.py</extracomment>
      <translation>{url} reenvía la petición a {target} sin cifrado</translation>
    </message>
    <message>
      <source>{url} is not a web address</source>
      <extracomment>models/web.py</extracomment>
      <translation>{url} no es una dirección web</translation>
    </message>
    <message>
      <source>the server</source>
      <extracomment>models/web.py</extracomment>
      <translation>el servidor</translation>
    </message>
    <message>
      <source>the server's answer has a length that makes no sense</source>
      <extracomment>models/web.py</extracomment>
      <translation>la respuesta del servidor tiene una longitud sin sentido</translation>
    </message>
    <message>
      <source>the server's answer doesn't say which part of the file it is</source>
      <extracomment>models/web.py</extracomment>
      <translation>la respuesta del servidor no dice qué parte del archivo es</translation>
    </message>
    <message>
      <source>a field has an impossible number</source>
      <extracomment>models/wire.py</extracomment>
      <translation>un campo tiene un número imposible</translation>
    </message>
    <message>
      <source>a field has the unknown type {kind}</source>
      <extracomment>models/wire.py</extracomment>
      <translation>un campo tiene el tipo desconocido {kind}</translation>
    </message>
    <message>
      <source>a field comes twice that can be there only once</source>
      <extracomment>models/wire.py</extracomment>
      <translation>aparece dos veces un campo que solo puede estar una vez</translation>
    </message>
    <message>
      <source>a text is not UTF-8</source>
      <extracomment>models/wire.py</extracomment>
      <translation>un texto no es UTF-8</translation>
    </message>
    <message>
      <source>{name} has {size} bytes</source>
      <extracomment>models/wire.py</extracomment>
      <translation>{name} tiene {size} bytes</translation>
    </message>
    <message>
      <source>a number is too long</source>
      <extracomment>models/wire.py</extracomment>
      <translation>un número es demasiado largo</translation>
    </message>
    <message>
      <source>it has several XMP packets</source>
      <extracomment>tagfiles/blocks.py</extracomment>
      <translation>tiene varios paquetes XMP</translation>
    </message>
    <message>
      <source>Can't get at the picture's XMP: {reason}.</source>
      <extracomment>tagfiles/blocks.py</extracomment>
      <translation>No se puede acceder al XMP de la imagen: {reason}.</translation>
    </message>
    <message>
      <source>Export to a sidecar instead.</source>
      <extracomment>tagfiles/blocks.py</extracomment>
      <translation>Exporte en su lugar a un archivo sidecar.</translation>
    </message>
    <message>
      <source>the file's name holds a character that is none</source>
      <extracomment>tagfiles/csvtable.py</extracomment>
      <translation>el nombre del archivo contiene un carácter no válido</translation>
    </message>
    <message>
      <source>Can't read the table: {reason}.</source>
      <extracomment>tagfiles/csvtable.py</extracomment>
      <translation>No se puede leer la tabla: {reason}.</translation>
    </message>
    <message>
      <source>Can't read the table: it isn't one of FurryTag, since it lacks the columns file and tag.</source>
      <extracomment>tagfiles/csvtable.py</extracomment>
      <translation>No se puede leer la tabla: no es de FurryTag, pues faltan las columnas file y tag.</translation>
    </message>
    <message>
      <source>Rename it.</source>
      <extracomment>tagfiles/csvtable.py</extracomment>
      <translation>Renómbrela.</translation>
    </message>
    <message>
      <source>Can't read the table: a row is longer than the header.</source>
      <extracomment>tagfiles/csvtable.py</extracomment>
      <translation>No se puede leer la tabla: una fila es más larga que la cabecera.</translation>
    </message>
    <message>
      <source>Correct it, or rename the table.</source>
      <extracomment>tagfiles/csvtable.py</extracomment>
      <translation>Corríjala, o renombre la tabla.</translation>
    </message>
    <message>
      <source>it is empty</source>
      <extracomment>tagfiles/document.py</extracomment>
      <translation>está vacío</translation>
    </message>
    <message>
      <source>it holds a character that is none</source>
      <extracomment>tagfiles/document.py</extracomment>
      <translation>contiene un carácter no válido</translation>
    </message>
    <message>
      <source>e621 tag string</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>cadena de etiquetas de e621</translation>
    </message>
    <message>
      <source>The e621 tag string has no file.</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>La cadena de etiquetas de e621 no tiene archivo.</translation>
    </message>
    <message>
      <source>Copy it to the clipboard.</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>Cópiela al portapapeles.</translation>
    </message>
    <message>
      <source>there are {maximum} already</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>ya hay {maximum}</translation>
    </message>
    <message>
      <source>e621 takes plain ASCII only</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>e621 solo admite ASCII</translation>
    </message>
    <message>
      <source>it holds a character that can't be seen</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>contiene un carácter que no se puede ver</translation>
    </message>
    <message>
      <source>it can't begin with {name}</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>no puede empezar por {name}</translation>
    </message>
    <message>
      <source>it can't end with _</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>no puede terminar en _</translation>
    </message>
    <message>
      <source>it can't hold * , # % $ or a backslash</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>no puede contener * , # % $ ni una barra inversa</translation>
    </message>
    <message>
      <source>it can't hold two of _ - ~ in a row</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>no puede contener dos de _ - ~ seguidos</translation>
    </message>
    <message>
      <source>what stands before its colon has a meaning of its own there</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>lo que va antes de los dos puntos tiene allí un significado propio</translation>
    </message>
    <message>
      <source>the site sets it by itself</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>el sitio la pone por sí mismo</translation>
    </message>
    <message>
      <source>the site doesn't take tags of that category</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>el sitio no admite etiquetas de esa categoría</translation>
    </message>
    <message>
      <source>XMP in the picture</source>
      <extracomment>tagfiles/embedded.py</extracomment>
      <translation>XMP en la imagen</translation>
    </message>
    <message>
      <source>something besides XMP would no longer be the same in it</source>
      <extracomment>tagfiles/embedded.py</extracomment>
      <translation>algo más que el XMP dejaría de ser igual en ella</translation>
    </message>
    <message>
      <source>Can't put XMP into the picture: it doesn't exist.</source>
      <extracomment>tagfiles/embedded.py</extracomment>
      <translation>No se puede poner XMP en la imagen: no existe.</translation>
    </message>
    <message>
      <source>Can't put XMP into the file: it is no picture that FurryTag knows.</source>
      <extracomment>tagfiles/embedded.py</extracomment>
      <translation>No se puede poner XMP en el archivo: no es una imagen que FurryTag conozca.</translation>
    </message>
    <message>
      <source>Can't put XMP into the picture: {kind} has no place for it.</source>
      <extracomment>tagfiles/embedded.py</extracomment>
      <translation>No se puede poner XMP en la imagen: {kind} no tiene sitio para ello.</translation>
    </message>
    <message>
      <source>Can't read the picture's XMP: the file is damaged.</source>
      <extracomment>tagfiles/embedded.py</extracomment>
      <translation>No se puede leer el XMP de la imagen: el archivo está dañado.</translation>
    </message>
    <message>
      <source>it wrote no file</source>
      <extracomment>tagfiles/exiftool.py</extracomment>
      <translation>no escribió ningún archivo</translation>
    </message>
    <message>
      <source>Can't put XMP into this kind of picture: exiftool isn't installed.</source>
      <extracomment>tagfiles/exiftool.py</extracomment>
      <translation>No se puede poner XMP en este tipo de imagen: exiftool no está instalado.</translation>
    </message>
    <message>
      <source>Install exiftool, or export to a sidecar.</source>
      <extracomment>tagfiles/exiftool.py</extracomment>
      <translation>Instale exiftool, o exporte a un archivo sidecar.</translation>
    </message>
    <message>
      <source>it doesn't run or takes too long</source>
      <extracomment>tagfiles/exiftool.py</extracomment>
      <translation>no se ejecuta o tarda demasiado</translation>
    </message>
    <message>
      <source>it ends with {returncode}</source>
      <extracomment>tagfiles/exiftool.py</extracomment>
      <translation>termina con {returncode}</translation>
    </message>
    <message>
      <source>exiftool can't put XMP into the picture: {reason}.</source>
      <extracomment>tagfiles/exiftool.py</extracomment>
      <translation>exiftool no puede poner XMP en la imagen: {reason}.</translation>
    </message>
    <message>
      <source>it is no GIF</source>
      <extracomment>tagfiles/gifxmp.py</extracomment>
      <translation>no es un GIF</translation>
    </message>
    <message>
      <source>a GIF takes no XMP with zero bytes</source>
      <extracomment>tagfiles/gifxmp.py</extracomment>
      <translation>un GIF no admite XMP con bytes cero</translation>
    </message>
    <message>
      <source>a block doesn't begin where it should</source>
      <extracomment>tagfiles/gifxmp.py</extracomment>
      <translation>un bloque no empieza donde debería</translation>
    </message>
    <message>
      <source>its XMP has no end</source>
      <extracomment>tagfiles/gifxmp.py</extracomment>
      <translation>su XMP no tiene final</translation>
    </message>
    <message>
      <source>Hydrus sidecar</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation>Archivo sidecar de Hydrus</translation>
    </message>
    <message>
      <source>it would be read as the rating</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation>se leería como la clasificación</translation>
    </message>
    <message>
      <source>its colon would be read as that of a namespace</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation>sus dos puntos se leerían como los de un espacio de nombres</translation>
    </message>
    <message>
      <source>it is no JPEG</source>
      <extracomment>tagfiles/jpegxmp.py</extracomment>
      <translation>no es un JPEG</translation>
    </message>
    <message>
      <source>{number} bytes of XMP are more than a JPEG holds in one piece ({max_packet_bytes})</source>
      <extracomment>tagfiles/jpegxmp.py</extracomment>
      <translation>{number} bytes de XMP son más de lo que un JPEG contiene de una pieza ({max_packet_bytes})</translation>
    </message>
    <message>
      <source>it holds several pictures, whose index would no longer be true</source>
      <extracomment>tagfiles/jpegxmp.py</extracomment>
      <translation>contiene varias imágenes, cuyo índice dejaría de ser correcto</translation>
    </message>
    <message>
      <source>its keywords stand in an extended packet</source>
      <extracomment>tagfiles/jpegxmp.py</extracomment>
      <translation>sus palabras clave están en un paquete extendido</translation>
    </message>
    <message>
      <source>a segment doesn't begin where it should</source>
      <extracomment>tagfiles/jpegxmp.py</extracomment>
      <translation>un segmento no empieza donde debería</translation>
    </message>
    <message>
      <source>Can't merge into the JSON file: another program's list stands there.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>No se puede combinar en el archivo JSON: contiene la lista de otro programa.</translation>
    </message>
    <message>
      <source>Choose the other file name for the preset.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>Elija el otro nombre de archivo para el preajuste.</translation>
    </message>
    <message>
      <source>Can't merge into the JSON file: another program uses the key "furrytag".</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>No se puede combinar en el archivo JSON: otro programa usa la clave "furrytag".</translation>
    </message>
    <message>
      <source>Can't read the JSON file: it is damaged or isn't JSON.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>No se puede leer el archivo JSON: está dañado o no es JSON.</translation>
    </message>
    <message>
      <source>Can't merge into the JSON file: it has version {version}.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>No se puede combinar en el archivo JSON: tiene la versión {version}.</translation>
    </message>
    <message>
      <source>Can't merge into the JSON file: its tags are no list.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>No se puede combinar en el archivo JSON: sus etiquetas no son una lista.</translation>
    </message>
    <message>
      <source>a comma would make two tags of it</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>una coma la convertiría en dos etiquetas</translation>
    </message>
    <message>
      <source>it is no longer the same kind of file</source>
      <extracomment>tagfiles/pixels.py</extracomment>
      <translation>ya no es el mismo tipo de archivo</translation>
    </message>
    <message>
      <source>a frame of it would no longer be the same</source>
      <extracomment>tagfiles/pixels.py</extracomment>
      <translation>un fotograma dejaría de ser igual</translation>
    </message>
    <message>
      <source>Can't put XMP into the picture: it can't be decoded.</source>
      <extracomment>tagfiles/pixels.py</extracomment>
      <translation>No se puede poner XMP en la imagen: no se puede descodificar.</translation>
    </message>
    <message>
      <source>Nothing was written, since {what}.</source>
      <extracomment>tagfiles/pixels.py</extracomment>
      <translation>No se escribió nada, pues {what}.</translation>
    </message>
    <message>
      <source>Export to a sidecar instead, and report this picture.</source>
      <extracomment>tagfiles/pixels.py</extracomment>
      <translation>Exporte en su lugar a un archivo sidecar, e informe de esta imagen.</translation>
    </message>
    <message>
      <source>Can't put XMP into the picture: it has too many pixels to be checked.</source>
      <extracomment>tagfiles/pixels.py</extracomment>
      <translation>No se puede poner XMP en la imagen: tiene demasiados píxeles para comprobarla.</translation>
    </message>
    <message>
      <source>it is no PNG</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation>no es un PNG</translation>
    </message>
    <message>
      <source>a chunk is damaged</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation>un bloque está dañado</translation>
    </message>
    <message>
      <source>it doesn't begin with a header</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation>no empieza con una cabecera</translation>
    </message>
    <message>
      <source>it has no pixels</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation>no tiene píxeles</translation>
    </message>
    <message>
      <source>its XMP chunk is damaged</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation>su bloque XMP está dañado</translation>
    </message>
    <message>
      <source>its XMP can't be unpacked</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation>su XMP no se puede descomprimir</translation>
    </message>
    <message>
      <source>its XMP is too large or ends early</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation>su XMP es demasiado grande o termina antes de tiempo</translation>
    </message>
    <message>
      <source>Can't read {name}: FurryTag reads tags from .txt, .caption, .json, .xmp and {table_name}.</source>
      <extracomment>tagfiles/reading.py</extracomment>
      <translation>No se puede leer {name}: FurryTag lee etiquetas de .txt, .caption, .json, .xmp y {table_name}.</translation>
    </message>
    <message>
      <source>Can't read the tag file: it isn't UTF-8 text.</source>
      <extracomment>tagfiles/text.py</extracomment>
      <translation>No se puede leer el archivo de etiquetas: no es texto UTF-8.</translation>
    </message>
    <message>
      <source>Save it as UTF-8.</source>
      <extracomment>tagfiles/text.py</extracomment>
      <translation>Guárdelo como UTF-8.</translation>
    </message>
    <message>
      <source>it is no WebP</source>
      <extracomment>tagfiles/webpxmp.py</extracomment>
      <translation>no es un WebP</translation>
    </message>
    <message>
      <source>a chunk ends early</source>
      <extracomment>tagfiles/webpxmp.py</extracomment>
      <translation>un bloque termina antes de tiempo</translation>
    </message>
    <message>
      <source>it doesn't begin with a header that FurryTag knows</source>
      <extracomment>tagfiles/webpxmp.py</extracomment>
      <translation>no empieza con una cabecera que FurryTag conozca</translation>
    </message>
    <message>
      <source>its header has an unknown size</source>
      <extracomment>tagfiles/webpxmp.py</extracomment>
      <translation>su cabecera tiene un tamaño desconocido</translation>
    </message>
    <message>
      <source>its picture data has an unknown header</source>
      <extracomment>tagfiles/webpxmp.py</extracomment>
      <translation>los datos de su imagen tienen una cabecera desconocida</translation>
    </message>
    <message>
      <source>Can't read {path}: it is no file.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>No se puede leer {path}: no es un archivo.</translation>
    </message>
    <message>
      <source>Can't read {path}: it is larger than {max_file_bytes} MB.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>No se puede leer {path}: ocupa más de {max_file_bytes} MB.</translation>
    </message>
    <message>
      <source>its name is longer than {max_name_bytes} bytes</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>su nombre tiene más de {max_name_bytes} bytes</translation>
    </message>
    <message>
      <source>Give the picture a shorter name.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>Ponga a la imagen un nombre más corto.</translation>
    </message>
    <message>
      <source>its folder doesn't exist</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>su carpeta no existe</translation>
    </message>
    <message>
      <source>its folder is read-only</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>su carpeta es de solo lectura</translation>
    </message>
    <message>
      <source>Allow writing there, or choose another folder.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>Permita escribir ahí, o elija otra carpeta.</translation>
    </message>
    <message>
      <source>what was written doesn't read back</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>lo escrito no se vuelve a leer igual</translation>
    </message>
    <message>
      <source>Check the disk.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>Compruebe el disco.</translation>
    </message>
    <message>
      <source>it is a link</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>es un enlace</translation>
    </message>
    <message>
      <source>Export the file that it leads to.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>Exporte el archivo al que lleva.</translation>
    </message>
    <message>
      <source>it is a folder or device, not a file</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>es una carpeta o un dispositivo, no un archivo</translation>
    </message>
    <message>
      <source>the file has {st_nlink} names (hard links), which would come apart</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>el archivo tiene {st_nlink} nombres (enlaces duros), que se separarían</translation>
    </message>
    <message>
      <source>Make a copy of it.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>Haga una copia.</translation>
    </message>
    <message>
      <source>Allow writing to it first.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>Permita antes escribir en él.</translation>
    </message>
    <message>
      <source>it was changed since it was read</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>ha cambiado desde que se leyó</translation>
    </message>
    <message>
      <source>it is gone</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>ya no está</translation>
    </message>
    <message>
      <source>Can't read the XMP: it is too large.</source>
      <extracomment>tagfiles/xmlspans.py</extracomment>
      <translation>No se puede leer el XMP: es demasiado grande.</translation>
    </message>
    <message>
      <source>Can't read the XMP: it isn't UTF-8.</source>
      <extracomment>tagfiles/xmlspans.py</extracomment>
      <translation>No se puede leer el XMP: no es UTF-8.</translation>
    </message>
    <message>
      <source>Can't read the XMP: it has entities or a document type, which could do harm.</source>
      <extracomment>tagfiles/xmlspans.py</extracomment>
      <translation>No se puede leer el XMP: tiene entidades o un tipo de documento, que podrían causar daño.</translation>
    </message>
    <message>
      <source>Can't read the XMP: it is damaged.</source>
      <extracomment>tagfiles/xmlspans.py</extracomment>
      <translation>No se puede leer el XMP: está dañado.</translation>
    </message>
    <message>
      <source>it holds the character that parts the levels of a tree</source>
      <extracomment>tagfiles/xmp.py</extracomment>
      <translation>contiene el carácter que separa los niveles de un árbol</translation>
    </message>
    <message>
      <source>A tag needs a name.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Una etiqueta necesita un nombre.</translation>
    </message>
    <message>
      <source>Write one.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Escriba uno.</translation>
    </message>
    <message>
      <source>This name is too long for a tag.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Este nombre es demasiado largo para una etiqueta.</translation>
    </message>
    <message>
      <source>Use at most {max_name} letters.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Use como máximo {max_name} letras.</translation>
    </message>
    <message>
      <source>This name holds a letter that can't be shown.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Este nombre contiene una letra que no se puede mostrar.</translation>
    </message>
    <message>
      <source>Write it anew.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Escríbalo de nuevo.</translation>
    </message>
    <message>
      <source>A tag can't be called “{name}”.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Una etiqueta no se puede llamar «{name}».</translation>
    </message>
    <message>
      <source>Commas, * and " have a meaning in lists and searches; leave them out.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Las comas, * y " tienen un significado en listas y búsquedas; omítalas.</translation>
    </message>
    <message>
      <source>A category can't be called “{name}”.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Una categoría no se puede llamar «{name}».</translation>
    </message>
    <message>
      <source>Begin with a letter, and use letters, digits and underscores only.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Empiece por una letra, y use solo letras, cifras y guiones bajos.</translation>
    </message>
    <message>
      <source>This name is too long for a category.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Este nombre es demasiado largo para una categoría.</translation>
    </message>
    <message>
      <source>A category can't be called “{name}”: that is a word of searches.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Una categoría no se puede llamar «{name}»: es una palabra de las búsquedas.</translation>
    </message>
    <message>
      <source>There is a category “{name}” already.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Ya hay una categoría «{name}».</translation>
    </message>
    <message>
      <source>The search is too long.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>La búsqueda es demasiado larga.</translation>
    </message>
    <message>
      <source>Use at most {max_length} letters.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Use como máximo {max_length} letras.</translation>
    </message>
    <message>
      <source>A quote isn't closed.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Hay unas comillas sin cerrar.</translation>
    </message>
    <message>
      <source>Put " at its end.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Ponga " al final.</translation>
    </message>
    <message>
      <source>This bracket was never opened.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Este paréntesis no se abrió.</translation>
    </message>
    <message>
      <source>Take it out, or put ( before what belongs to it.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Quítelo, o ponga ( delante de lo que le corresponde.</translation>
    </message>
    <message>
      <source>Something is missing after “{text}”.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Falta algo después de «{text}».</translation>
    </message>
    <message>
      <source>Write what to look for.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Escriba qué buscar.</translation>
    </message>
    <message>
      <source>Something is missing before “{text}”.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Falta algo antes de «{text}».</translation>
    </message>
    <message>
      <source>The search has too many brackets.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>La búsqueda tiene demasiados paréntesis.</translation>
    </message>
    <message>
      <source>Use at most {max_depth}.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Use como máximo {max_depth}.</translation>
    </message>
    <message>
      <source>This bracket isn't closed.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Este paréntesis no está cerrado.</translation>
    </message>
    <message>
      <source>Put ) at the end of what belongs to it.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Ponga ) al final de lo que le corresponde.</translation>
    </message>
    <message>
      <source>There is nothing between the quotes.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>No hay nada entre las comillas.</translation>
    </message>
    <message>
      <source>“{name}” is written another way.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>«{name}» se escribe de otra forma.</translation>
    </message>
    <message>
      <source>Write {example}.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Escriba {example}.</translation>
    </message>
    <message>
      <source>“{text}” asks for nothing.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>«{text}» no pide nada.</translation>
    </message>
    <message>
      <source>Write {kind} after it.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Escriba después {kind}.</translation>
    </message>
    <message>
      <source>“{text}” can't be used here.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>«{text}» no se puede usar aquí.</translation>
    </message>
    <message>
      <source>Did you mean “{close}”?</source>
      <extracomment>tags/query.py</extracomment>
      <translation>¿Quería decir «{close}»?</translation>
    </message>
    <message>
      <source>Put the whole in quotes if it is a tag: "{text}".</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Ponga todo entre comillas si es una etiqueta: "{text}".</translation>
    </message>
    <message>
      <source>There is no search word “{name}”.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>No hay ninguna palabra de búsqueda «{name}».</translation>
    </message>
    <message>
      <source>tags of this category</source>
      <extracomment>tags/querycompletion.py</extracomment>
      <translation>etiquetas de esta categoría</translation>
    </message>
    <message>
      <source>a tag, such as wolf or red_*</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>una etiqueta, como wolf o red_*</translation>
    </message>
    <message>
      <source>a text, such as fox or fox*</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>un texto, como fox o fox*</translation>
    </message>
    <message>
      <source>one of a few words</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>una de unas pocas palabras</translation>
    </message>
    <message>
      <source>has this tag, suggested or by you</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>tiene esta etiqueta, sugerida o puesta a mano</translation>
    </message>
    <message>
      <source>has this tag as a suggestion that you haven't decided on</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>tiene esta etiqueta como sugerencia sin decidir</translation>
    </message>
    <message>
      <source>you accepted or added this tag</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>se aceptó o se añadió esta etiqueta</translation>
    </message>
    <message>
      <source>you rejected this tag</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>se rechazó esta etiqueta</translation>
    </message>
    <message>
      <source>what the model gives this tag</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>lo que el modelo da a esta etiqueta</translation>
    </message>
    <message>
      <source>how many tags it has</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>cuántas etiquetas tiene</translation>
    </message>
    <message>
      <source>its rating</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>su clasificación</translation>
    </message>
    <message>
      <source>where it stands</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>en qué estado está</translation>
    </message>
    <message>
      <source>the file's name</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>el nombre del archivo</translation>
    </message>
    <message>
      <source>the file's folder and name</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>la carpeta y el nombre del archivo</translation>
    </message>
    <message>
      <source>the file's suffix, such as png</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>la extensión del archivo, como png</translation>
    </message>
    <message>
      <source>scored by this model</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>puntuada por este modelo</translation>
    </message>
    <message>
      <source>when the file came into the library</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>cuándo llegó el archivo a la biblioteca</translation>
    </message>
    <message>
      <source>when the file was changed</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>cuándo se modificó el archivo</translation>
    </message>
    <message>
      <source>the file's size</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>el tamaño del archivo</translation>
    </message>
    <message>
      <source>pixels across</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>píxeles de ancho</translation>
    </message>
    <message>
      <source>pixels down</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>píxeles de alto</translation>
    </message>
    <message>
      <source>“{name}” is followed by a colon and {kind}</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>a «{name}» le siguen dos puntos y {kind}</translation>
    </message>
    <message>
      <source>“{name}:” takes one of: {choices}</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>«{name}:» admite uno de: {choices}</translation>
    </message>
    <message>
      <source>, or one of: {choices}</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>, o uno de: {choices}</translation>
    </message>
    <message>
      <source>“{name}” takes {kind}</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>«{name}» admite {kind}</translation>
    </message>
    <message>
      <source>imported from {origin}</source>
      <extracomment>tags/review.py</extracomment>
      <translation>importada de {origin}</translation>
    </message>
    <message>
      <source>adult tags are hidden</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>las etiquetas para adultos están ocultas</translation>
    </message>
    <message>
      <source>it is excluded</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>está excluida</translation>
    </message>
    <message>
      <source>it is implied</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>está implicada</translation>
    </message>
    <message>
      <source>it is replaced by nothing</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>se reemplaza por nada</translation>
    </message>
    <message>
      <source>there are too many</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>hay demasiadas</translation>
    </message>
    <message>
      <source>A picture can't be {clashing} at once.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>Una imagen no puede ser {clashing} a la vez.</translation>
    </message>
    <message>
      <source>A single character can't be {clashing} at once.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>Un solo personaje no puede ser {clashing} a la vez.</translation>
    </message>
    <message>
      <source>The vocabulary names {name} twice.</source>
      <extracomment>tags/vocabulary.py</extracomment>
      <translation>El vocabulario nombra {name} dos veces.</translation>
    </message>
    <message>
      <source>No tag vocabulary in {folder}.</source>
      <extracomment>tags/vocabulary.py</extracomment>
      <translation>No hay vocabulario de etiquetas en {folder}.</translation>
    </message>
    <message>
      <source>Can't read the vocabulary file {file}: {reason}.</source>
      <extracomment>tags/vocabulary.py</extracomment>
      <translation>No se puede leer el archivo de vocabulario {file}: {reason}.</translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <extracomment>ui/sentences.py</extracomment>
      <translation>{first} y {second}</translation>
    </message>
  </context>
</TS>
