<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
  <context>
    <name>FurryTag</name>
    <message>
      <source>In the list of tags</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>En la lista de etiquetas</translation>
    </message>
    <message>
      <source>In the grid of pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the counts</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On a slider</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>En un control deslizante</translation>
    </message>
    <message>
      <source>In the windows of insight</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>En las ventanas de análisis</translation>
    </message>
    <message>
      <source>In the picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>En la imagen</translation>
    </message>
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
      <source>Go to another tag</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ir a otra etiqueta</translation>
    </message>
    <message>
      <source>Accept, or take it back</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Aceptar, o dejar sin decidir</translation>
    </message>
    <message>
      <source>Space</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Espacio</translation>
    </message>
    <message>
      <source>Accept</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Aceptar</translation>
    </message>
    <message>
      <source>A, Return</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>A, Retorno</translation>
    </message>
    <message>
      <source>Reject, or remove</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Rechazar o quitar</translation>
    </message>
    <message>
      <source>X, Delete</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>X, Suprimir</translation>
    </message>
    <message>
      <source>Undecide</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Dejar sin decidir</translation>
    </message>
    <message>
      <source>U, Backspace</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>U, Retroceso</translation>
    </message>
    <message>
      <source>Hide or show a category</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ocultar o mostrar una categoría</translation>
    </message>
    <message>
      <source>Menu with the tag's own threshold</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Menú con el umbral propio de la etiqueta</translation>
    </message>
    <message>
      <source>Menu</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Menú</translation>
    </message>
    <message>
      <source>Select all</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select several</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift+arrows, Ctrl+Space</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Menu of the selected pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add to the search</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Return</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Retorno</translation>
    </message>
    <message>
      <source>Exclude</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>-, X, Delete</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide or show a group</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move by 0.01</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Mover en pasos de 0,01</translation>
    </message>
    <message>
      <source>Move by 0.10</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Mover en pasos de 0,10</translation>
    </message>
    <message>
      <source>Page up, Page down</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
      <source>The model's own value</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>El valor propio del modelo</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Suprimir</translation>
    </message>
    <message>
      <source>Another page</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Otra página</translation>
    </message>
    <message>
      <source>Show the picture in the window</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Mostrar la imagen en la ventana</translation>
    </message>
    <message>
      <source>It has the tag, or hasn't (Learned)</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Tiene la etiqueta, o no (Aprendido)</translation>
    </message>
    <message>
      <source>All points, or none (Map)</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Todos los puntos, o ninguno (Mapa)</translation>
    </message>
    <message>
      <source>Next or previous picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Imagen siguiente o anterior</translation>
    </message>
    <message>
      <source>Accept and next</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Aceptar y siguiente</translation>
    </message>
    <message>
      <source>Zoom, and move the picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wheel, drag</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the full screen</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Esc</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look, size of text, keys and all other choices</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag a folder, a selection or a search, with one model or several</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>List them with the reasons</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Mostrarlos con los motivos</translation>
    </message>
    <message>
      <source>&amp;Library…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags, categories, backups, and where the library lies</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
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
      <source>&amp;Models</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Modelos</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>Read about what you are at</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the &amp;tour</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Four hints at the parts of the window</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>See and save what helps, without names of files or tags</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Licences…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What FurryTag is made of, and the licence of each part</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>A folder is opened with all folders inside it</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the e&amp;xamples</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try everything on twelve drawings that come along</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run, save, rename and delete searches</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counts b&amp;y tag</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the shown pictures have; a click narrows the search</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filmst&amp;rip</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture large, the others in one line below it</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Larger thumbnails</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show fewer pictures at once</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S&amp;maller thumbnails</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show more pictures at once</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing but the picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags ov&amp;er the picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the tags over the picture, on the full screen too</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Accept suggestions</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept what is suggested on all selected pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a &amp;tag…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a tag to all selected pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark as &amp;reviewed</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are done with all selected pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark as &amp;not reviewed</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at them again later</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ta&amp;g with the model</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag what the model hasn't seen of the selected pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy &amp;paths</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the paths of the selected files into the clipboard</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rate a&amp;s</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Selection</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Redo: {step}</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Safe</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Questionable</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Explicit</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the &amp;model says</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{model} (can't be used)</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>{model} (no se puede usar)</translation>
    </message>
    <message>
      <source>It can't be used: {problem}</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>No se puede usar: {problem}</translation>
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
      <source>Choose another model.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>Elija otro modelo.</translation>
    </message>
    <message>
      <source>It takes part in nothing.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>Queda excluida de todo.</translation>
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
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Tagging</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>Etiquetando</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures of a batch still wait; tagging is paused.</source>
      <extracomment>1: {n} picture of a batch still waits; tagging is paused.
ui/batchdesk.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Going on with {n} pictures that were not tagged yet.</source>
      <extracomment>1: Going on with {n} picture that was not tagged yet.
ui/batchdesk.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
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
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures wait no longer to be tagged; what was tagged is kept.</source>
      <extracomment>1: {n} picture waits no longer to be tagged; what was tagged is kept.
ui/batchdesk.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
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
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Its pictures wait.</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to tag there.</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder with pictures.</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Don't tag with it</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag them after all</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>model {number} of {all}</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong inside FurryTag.</source>
      <extracomment>ui/context.py</extracomment>
      <translation>Se ha producido un error interno en FurryTag.</translation>
    </message>
    <message>
      <source>Tagging is paused; nothing is lost.</source>
      <extracomment>ui/context.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search the help</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages of the help</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No page has all of these words.</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back (Alt+Left)</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forward (Alt+Right)</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contents</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first page</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you press is added to the command's other keys</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No keys</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The command is then only in its menu</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>Restablecer</translation>
    </message>
    <message>
      <source>Give this command the keys that it had from the start</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset all keys</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give it to this command</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a command to give it other keys.</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} belongs to “{other}”.</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys of “{command}”:</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Library</source>
      <extracomment>ui/dialogs/library.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Storage and backups</source>
      <extracomment>ui/dialogs/library.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename category</source>
      <extracomment>ui/dialogs/library.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename</source>
      <extracomment>ui/dialogs/library.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New category</source>
      <extracomment>ui/dialogs/library.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make it</source>
      <extracomment>ui/dialogs/library.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Program</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>System library</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model or drawing</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licences</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FurryTag is MIT-licensed. It is made of these parts, each with its licence.</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licence</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the licences…</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} parts</source>
      <extracomment>1: {n} part
ui/dialogs/licences.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Part</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its makers ship no text with it; its licence is {name}.</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a word of searches too: letters, digits and underscores, beginning with a letter.</source>
      <extracomment>ui/dialogs/name_category.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <extracomment>ui/dialogs/open_folder.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder:</source>
      <extracomment>ui/dialogs/open_folder.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open sub-folders too</source>
      <extracomment>ui/dialogs/open_folder.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report a problem</source>
      <extracomment>ui/dialogs/problem.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is all that the report holds: versions, devices, settings, and what the program logged. No names of files, tags, addresses or keys are in it. Nothing is sent: copy or save it, and add what you did and what you expected.</source>
      <extracomment>ui/dialogs/problem.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report</source>
      <extracomment>ui/dialogs/problem.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asking the runtimes which devices they see…</source>
      <extracomment>ui/dialogs/problem.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>New name of the tag</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show pictures with yes and no</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search for them among the open pictures; nothing is changed</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;New name, or another tag that it is to become one with:</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names are written in lower case, with underscores for spaces.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Renaming; this takes some seconds where the tag stands on very many pictures.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>What you have decided on {n} pictures goes along.</source>
      <extracomment>1: What you have decided on {n} picture goes along.
ui/dialogs/rename_tag.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>On {n} pictures you said yes to one and no to the other: the yes stays.</source>
      <extracomment>1: On {n} picture you said yes to one and no to the other: the yes stays.
ui/dialogs/rename_tag.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>On {n} pictures both have the same answer.</source>
      <extracomment>1: On {n} picture both have the same answer.
ui/dialogs/rename_tag.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>What models say of it is shown, found and exported under the new name. The models themselves stay as they are.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename or merge {tag}</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{new} is there already: {old} becomes one tag with it.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{old} is called {new} from then on, everywhere.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} saved searches</source>
      <extracomment>1: {n} saved search
ui/dialogs/rename_tag.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Changed with it: {things}.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not changed: the rules of the export presets {names}, which name it.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search settings and commands</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it back</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset all settings</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All but the model, its folder and the question of adult content</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export…</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the settings to a file, without the access key and without what has to be asked</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import…</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take over the settings of a file that was exported</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyboard</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All settings are as they were from the start.</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are shown.</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are not shown.</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None is changed.</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{commands} changed</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} commands</source>
      <extracomment>1: {n} command
ui/dialogs/settings.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>No command or key is called that.</source>
      <extracomment>ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy as text</source>
      <extracomment>ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the whole sheet into the clipboard, to print it or to keep it</source>
      <extracomment>ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag a batch</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Tag</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Choose…</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With &amp;sub-folders</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All pictures of a &amp;folder, without opening them</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder of pictures</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder's path</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Models, one after the other</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What a model has tagged already is passed over. You can work on or quit: it goes on at the next start.</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>&amp;Tag {n} pictures</source>
      <extracomment>1: &amp;Tag {n} picture
ui/dialogs/tag.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>The {n} selected pictures</source>
      <extracomment>1: The {n} selected picture
ui/dialogs/tag.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>The {n} pictures of this search</source>
      <extracomment>1: The {n} picture of this search
ui/dialogs/tag.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>All {n} open pictures</source>
      <extracomment>1: The open picture
ui/dialogs/tag.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save…</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation>&amp;Guardar…</translation>
    </message>
    <message>
      <source>Copied.</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as a text file</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text (*.txt)</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as {name}.</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It could not be saved: {reason}. Choose another folder.</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
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
      <source>Choose a folder whose pictures have .txt, .json or .xmp files.</source>
      <extracomment>ui/examining.py</extracomment>
      <translation>Elija una carpeta cuyas imágenes tengan archivos .txt, .json o .xmp.</translation>
    </message>
    <message>
      <source>You have reviewed no pictures yet.</source>
      <extracomment>ui/examining.py</extracomment>
      <translation>Aún no ha revisado ninguna imagen.</translation>
    </message>
    <message>
      <source>Review some (Accept and next, Ctrl+Enter), or choose a folder whose pictures have tag files.</source>
      <extracomment>ui/examining.py</extracomment>
      <translation>Revise algunas (Aceptar y siguiente, Ctrl+Intro) o elija una carpeta cuyas imágenes tengan archivos de etiquetas.</translation>
    </message>
    <message>
      <source>{path} has no ending that says what to write.</source>
      <extracomment>ui/examining.py</extracomment>
      <translation>{path} no tiene una extensión que indique qué escribir.</translation>
    </message>
    <message>
      <source>No picture in {folder} has a tag file.</source>
      <extracomment>ui/examining.py</extracomment>
      <translation>Ninguna imagen de {folder} tiene un archivo de etiquetas.</translation>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found by covering parts.</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questionable</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Explicit</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not rated</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not tagged yet</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To review</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reviewed</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could not be read</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withheld</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your search</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rating</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Clasificación</translation>
    </message>
    <message>
      <source>State</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tagged by</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Propias</translation>
    </message>
    <message>
      <source>Sort by the score of which tag?</source>
      <extracomment>ui/filtering.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report could not be made: {reason}</source>
      <extracomment>ui/helpdesk.py</extracomment>
      <translation type="unfinished" />
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
      <source>{key} is needed in lists, sliders and fields. Press another key, or hold Ctrl or Alt with it.</source>
      <extracomment>ui/keymap.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} opens a menu. Press another key.</source>
      <extracomment>ui/keymap.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Move {n} tags to {category}</source>
      <extracomment>1: Move {n} tag to {category}
ui/librarydesk.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Counting tags</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add category {name}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change colour of {name}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename category {name}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete category {name}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge {old} into {new}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename {old} to {new}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move {tag} to {category}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation type="unfinished" />
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
      <source>From {parent}</source>
      <extracomment>ui/modeldesk.py</extracomment>
      <translation>De {parent}</translation>
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
      <source>these folders</source>
      <extracomment>ui/opened.py</extracomment>
      <translation>estas carpetas</translation>
    </message>
    <message>
      <source>Open them too</source>
      <extracomment>ui/opened.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder {folder} has gone.</source>
      <extracomment>ui/opened.py</extracomment>
      <translation>La carpeta {folder} ya no existe.</translation>
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
      <source>No threshold gives more.</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Ningún umbral da más.</translation>
    </message>
    <message>
      <source>Hold a model against what you know: the pictures that you have reviewed, or a folder of pictures with tag files (kohya .txt, .json, .xmp, CSV …). Nothing is changed by it.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Compare un modelo con lo que usted sabe: las imágenes que ha revisado o una carpeta de imágenes con archivos de etiquetas (kohya .txt, .json, .xmp, CSV…). Esto no cambia nada.</translation>
    </message>
    <message>
      <source>its own thresholds</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>sus propios umbrales</translation>
    </message>
    <message>
      <source>my thresholds</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
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
      <source>my reviewed pictures</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>mis imágenes revisadas</translation>
    </message>
    <message>
      <source>a folder with tag files…</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>una carpeta con archivos de etiquetas…</translation>
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
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide the counts</source>
      <extracomment>ui/panels/facets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a tag in the counts</source>
      <extracomment>ui/panels/facets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a tag</source>
      <extracomment>ui/panels/facets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing here has this in its name.</source>
      <extracomment>ui/panels/facets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to count yet.</source>
      <extracomment>ui/panels/facets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the paths and reasons</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Copiar las rutas y los motivos</translation>
    </message>
    <message>
      <source>Try to tag these files again</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take these files off this list</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close this list</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Cerrar esta lista</translation>
    </message>
    <message>
      <source>Files that could not be tagged</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} files could not be tagged</source>
      <extracomment>1: {n} file could not be tagged
ui/panels/failures.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>What went wrong</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Try all again</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy all</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove all</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try {number} again</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy {number}</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove {number}</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of the thumbnails</source>
      <extracomment>ui/panels/gallery.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of the thumbnails (Ctrl and the wheel)</source>
      <extracomment>ui/panels/gallery.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} selected</source>
      <extracomment>ui/panels/gallery.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scores of models</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Embeddings, which learning and similar pictures need</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search index</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo and exports</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags, files and everything else</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backups beside it</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thumbnails, made anew when they are missing</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It takes the place of the library when FurryTag starts next; that of now is kept as a backup beside it.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open &amp;folder</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the library's folder in the system's file manager</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Move…</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the library to another folder; this waits for what is being saved</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Back up…</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write library, settings and presets into one file, while you go on working</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Restore…</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to a backup</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore it at the next start</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Check</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look whether the file and what is in it are sound</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Re&amp;pair</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repair what can be repaired without loss</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work on the library</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A check reads the whole library and says what is wrong with it; that can take minutes if it is large.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the library in another folder</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back up</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore a backup</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings and export presets come with it.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The backup lies ready. It is your library as soon as FurryTag is started again.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close FurryTag</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Don't restore</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library stays as it is.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it lies</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backups</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Soundness</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>and {n} older ones</source>
      <extracomment>1: and {n} older one
ui/panels/keeping.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>There is none beside the library. One on another disk outlives this one.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is sound: {pictures}, {decisions}.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} decisions</source>
      <extracomment>1: {n} decision
ui/panels/keeping.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The library is sound.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{size} for {pictures} in {files}</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} files</source>
      <extracomment>1: {n} file
ui/panels/keeping.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The library lies in {folder} now.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backups of FurryTag</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backed up and checked: {path}, {size}.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No file manager was found. The folder is {folder}.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have taught no tags yet. Add a tag that the model doesn't know to five pictures (T), and accept eight without it: then FurryTag learns it and suggests it on others. Nothing leaves this computer.</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Aún no ha enseñado ninguna etiqueta. Añada a cinco imágenes una etiqueta que el modelo no conozca (T) y acepte ocho sin ella: FurryTag la aprende y la sugiere en otras. Nada sale de este equipo.</translation>
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
      <translation type="unfinished" />
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
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finds</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
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
      <source>Draw a loop around pictures with the mouse, or choose a group on the right, and tag them together.</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Rodee imágenes con el ratón o elija un grupo a la derecha, y etiquételas juntas.</translation>
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
      <source>Moving the models</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>Moviendo los modelos</translation>
    </message>
    <message>
      <source>Compare models…</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>Comparar modelos…</translation>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warning</source>
      <extracomment>ui/panels/notices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Error</source>
      <extracomment>ui/panels/notices.py</extracomment>
      <translation type="unfinished" />
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
      <source>Like {name}</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Similares a {name}</translation>
    </message>
    <message>
      <source>Like {name} (not in the list)</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Similares a {name} (no está en la lista)</translation>
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
      <source>or open them, or paste one with {keys}</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where do they go? Nowhere. FurryTag works on this computer alone, and doesn't change your files.</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No picture at hand? Try everything on these twelve drawings.</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The built-in starter tags at once. It names the few things that it recognises surely on drawings, and is silent on the rest. It learns from you: use a tag on 5 pictures, review 8 that lack it, and it suggests that tag elsewhere.</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other models know far more tags. These fit this machine:</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other models know far more tags: FurryTag downloads, checks and tries them.</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop a .zip or .onnx file here to add a model of your own.</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What works at once</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>Lo que funciona de inmediato</translation>
    </message>
    <message>
      <source>Better models</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>Modelos mejores</translation>
    </message>
    <message>
      <source>Some of the example drawings</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the models</source>
      <extracomment>ui/panels/status.py</extracomment>
      <translation>Mostrar los modelos</translation>
    </message>
    <message numerus="yes">
      <source>{n} files could not be tagged — show</source>
      <extracomment>1: {n} file could not be tagged — show
ui/panels/status.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amber</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Green</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pink</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Violet</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Red</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cyan</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Olive</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags of the library</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Show pictures</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search for the tag in the main window (double click)</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Rename or merge…</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call the tag otherwise everywhere, or make it one with another (F2)</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Move to ▾</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the chosen tags in another category</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;New category…</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a category of your own</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cha&amp;nge ▾</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename, recolour or delete the chosen category of your own</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Colour</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Delete, and move its tags to</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a tag…</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Category</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Categoría</translation>
    </message>
    <message>
      <source>Accepted</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Añadidas</translation>
    </message>
    <message>
      <source>Rejected</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggested</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no tags yet. They come when pictures are tagged.</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures on which you accepted the suggestion</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures to which you added it, or for which it was imported</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures on which you rejected it</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures on which it is suggested now and nothing is decided</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tag is in this category yet. Choose tags in another one and move them here.</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tag fits.</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Rename…</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{colour}, as now</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
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
      <translation>Ninguna etiqueta alcanza su umbral. Bájelo o añada etiquetas: el modelo inicial las aprende con 5 imágenes.</translation>
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
      <source>Accept and next ⏎</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation>Aceptar y siguiente ⏎</translation>
    </message>
    <message>
      <source>Accept all suggested tags and go to the next picture (Ctrl+Enter)</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation>Aceptar todas las etiquetas sugeridas e ir a la imagen siguiente (Ctrl+Intro)</translation>
    </message>
    <message>
      <source>Clear what you decided on this picture</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation>Borrar lo decidido sobre esta imagen</translation>
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
      <source>Show which parts of the picture speak for the tag that is chosen in the list (W)</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Mostrar qué partes de la imagen apoyan la etiqueta elegida en la lista (W)</translation>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Forget those that aren't open</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take all folders that aren't open off this menu</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No folder was opened yet</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{folder} (not there now)</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is not there. It may have been moved, or its drive is not connected.</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>The search “{name}” is deleted.</source>
      <extracomment>ui/savedsearches.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a search “{name}” already.</source>
      <extracomment>ui/savedsearches.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another name.</source>
      <extracomment>ui/savedsearches.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{paths} copied.</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} paths</source>
      <extracomment>1: {n} path
ui/selecting.py</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Left out: {pictures}.</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a tag to {pictures}</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{pictures} withheld</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{pictures} not read yet</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag them first (F5).</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Working on {pictures}; this may take some seconds.</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loading…</source>
      <extracomment>ui/services.py</extracomment>
      <translation>Cargando…</translation>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import settings</source>
      <extracomment>ui/settingsdesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings (*.json)</source>
      <extracomment>ui/settingsdesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings are in {path}. The access key of Hydrus is not.</source>
      <extracomment>ui/settingsdesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings of {file} are used now.</source>
      <extracomment>ui/settingsdesk.py</extracomment>
      <translation type="unfinished" />
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
      <source>Times for a line of {rate} Mbit/s, since nothing was downloaded here yet.</source>
      <extracomment>ui/suggestions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Times as fast as the last download: {rate} a second.</source>
      <extracomment>ui/suggestions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {time}</source>
      <extracomment>ui/suggestions.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last added first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Largest first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Más grandes primero</translation>
    </message>
    <message>
      <source>Smallest first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation type="unfinished" />
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
      <source>The model that suggests tags</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>El modelo que sugiere etiquetas</translation>
    </message>
    <message>
      <source>Score of a tag…</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the model suggests</source>
      <extracomment>ui/tour.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each tag with its score, the surest first. Click its box, or press Space, to accept it; X rejects it, {add} adds another.</source>
      <extracomment>ui/tour.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too many tags, or too few?</source>
      <extracomment>ui/tour.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the threshold: tags come and go at once, and no model runs again. Each category has a threshold of its own.</source>
      <extracomment>ui/tour.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept and go on</source>
      <extracomment>ui/tour.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This accepts what is suggested and goes to the next picture ({accept}). FurryTag learns from what you accept and add.</source>
      <extracomment>ui/tour.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More tags from other models</source>
      <extracomment>ui/tour.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The starter knows few tags. Here you choose another model, or download one that fits this machine ({models}).</source>
      <extracomment>ui/tour.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Judged at your thresholds, which are the model's own.</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>FurryTag was open already, so {name} came here.</source>
      <extracomment>ui/visits.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a tag… (T)</source>
      <extracomment>ui/widgets/add_tag_field.py</extracomment>
      <translation>Añadir etiqueta… (T)</translation>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Precision over recall of all answers together, at every threshold</source>
      <extracomment>ui/widgets/curve_tabs.py</extracomment>
      <translation>Precisión según el recall de todas las respuestas juntas, con cada umbral</translation>
    </message>
    <message>
      <source>Precision over recall of this tag, at every threshold</source>
      <extracomment>ui/widgets/curve_tabs.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag whose curve is drawn</source>
      <extracomment>ui/widgets/curve_tabs.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All answers</source>
      <extracomment>ui/widgets/curve_tabs.py</extracomment>
      <translation type="unfinished" />
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
      <source>Drop to open</source>
      <extracomment>ui/widgets/drop_sign.py</extracomment>
      <translation>Soltar para abrir</translation>
    </message>
    <message>
      <source>{term}
A click adds it to the search, one with Ctrl or on the minus excludes it</source>
      <extracomment>ui/widgets/facet_list.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{term}
A click takes it out of the search</source>
      <extracomment>ui/widgets/facet_list.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page of the help</source>
      <extracomment>ui/widgets/help_page.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Skip</source>
      <extracomment>ui/widgets/hint_bubble.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End the tour (Esc); the Help menu can show it again</source>
      <extracomment>ui/widgets/hint_bubble.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Done</source>
      <extracomment>ui/widgets/hint_bubble.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Next</source>
      <extracomment>ui/widgets/hint_bubble.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} of {count}</source>
      <extracomment>ui/widgets/hint_bubble.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>{command}: {keys}</source>
      <extracomment>ui/widgets/key_group.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commands and their keys</source>
      <extracomment>ui/widgets/key_table.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Command</source>
      <extracomment>ui/widgets/key_table.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys</source>
      <extracomment>ui/widgets/key_table.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>changed</source>
      <extracomment>ui/widgets/key_table.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no keys</source>
      <extracomment>ui/widgets/key_table.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset {option}</source>
      <extracomment>ui/widgets/option_row.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name for this search</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None yet. Type a search, then give it a name here.</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a search to save it</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>Reemplazar</translation>
    </message>
    <message>
      <source>All pictures</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New name of {name}</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename {name}</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete {name}</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map of pictures</source>
      <extracomment>ui/widgets/scatter_view.py</extracomment>
      <translation>Mapa de imágenes</translation>
    </message>
    <message>
      <source>{chosen} of {all} pictures chosen</source>
      <extracomment>ui/widgets/scatter_view.py</extracomment>
      <translation>{chosen} de {all} imágenes elegidas</translation>
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
      <translation type="unfinished" />
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
      <source>Download…</source>
      <extracomment>ui/widgets/suggestion_list.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the models at this one, and ask what has to be agreed to</source>
      <extracomment>ui/widgets/suggestion_list.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fits this machine</source>
      <extracomment>ui/widgets/suggestion_strip.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tags yet</source>
      <extracomment>ui/widgets/tag_overlay.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rated {label}</source>
      <extracomment>ui/widgets/tag_overlay.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any part of its name</source>
      <extracomment>ui/widgets/tag_popup.py</extracomment>
      <translation type="unfinished" />
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
      <source>No open picture fits the search. Empty it to see all {number}.</source>
      <extracomment>ui/window.py</extracomment>
      <translation>Ninguna imagen abierta coincide con la búsqueda. Vacíela para ver las {number}.</translation>
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
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copying the library</source>
      <extracomment>library/moving.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking the copy</source>
      <extracomment>library/moving.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking the library</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measuring the library</source>
      <extracomment>library/whereabouts.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model that suggests tags. The starter needs no download.</source>
      <extracomment>settings.py</extracomment>
      <translation>El modelo que sugiere etiquetas. El modelo inicial no necesita descarga.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
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
      <source>Where models are kept; empty means beside the library. Move it in the model manager, which takes the models along.</source>
      <extracomment>settings.py</extracomment>
      <translation>Dónde se guardan los modelos; vacío significa junto a la biblioteca. Muévala en el gestor de modelos, que traslada también los modelos.</translation>
    </message>
    <message>
      <source>Open the model manager…</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Library folder</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the library is kept; empty means in the data folder. Move it under Tools &gt; Library, which takes it along.</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
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
      <source>The colours of the window; as the system follows it while FurryTag runs.</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>How large text is, compared with what the system says; the whole window follows.</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Motion</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether things in the window may move by themselves: menus that open, pages that glide, bars that wait.</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reduced</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
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
      <translation type="unfinished" />
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
      <source>added</source>
      <extracomment>tags/review.py</extracomment>
      <translation>añadida</translation>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>tag vocabulary</source>
      <extracomment>edition.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its {name} (in {folder}) is from {found}</source>
      <extracomment>edition.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its {name} (in {folder}) is missing</source>
      <extracomment>edition.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its {name} (in {folder}) are from {found}</source>
      <extracomment>edition.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its {name} (in {folder}) are missing</source>
      <extracomment>edition.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This installation isn't whole: the program is FurryTag 0.1.0, but {what}.</source>
      <extracomment>edition.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An update may have been cut off. Install FurryTag again; your library, models and settings stay as they are.</source>
      <extracomment>edition.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The installed program can't be added to. Install FurryTag with pip as its README says, and there: {command}</source>
      <extracomment>edition.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install what is missing: pip install {packages}.</source>
      <extracomment>edition.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Get the full FurryTag, which has TensorFlow.</source>
      <extracomment>edition.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install FurryTag again.</source>
      <extracomment>edition.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the catalogue</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do you trust where it comes from?</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This model is not from FurryTag's catalogue, so nobody has looked at it. Its files were checked for what could do harm, and it runs in a process of its own.</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This looks like a model of FurryTag's catalogue, but nobody has published hashes to prove it by. Its files were checked for what could do harm, and it runs in a process of its own.</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The catalogue has no model {model_id} to download.</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has {names}.</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has stated a licence for {title} ({licence}).</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has stated a licence for {title}.</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use it all the same, for yourself?</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The licence of {title} ({licence}) allows no commercial use.</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Will you keep to that?</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't add {name}: {problem}</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Get it again; the publisher's file may be broken.</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} comes with FurryTag and can't be changed.</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking {title}</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} can't be read: {reason}.</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is not the file that was installed.</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No hashes are known for this model, because it was put into its folder by hand.</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} comes with FurryTag and can't be removed.</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{names} of {title} has changed since it was downloaded on {on}, from the same address.</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the new one?</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no file or folder {path}.</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at its name.</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is of a kind that can carry code, so FurryTag never opens it.</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask for the model as ONNX or as a SavedModel.</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is not a model that FurryTag can add.</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a zip, an .onnx file with its tag file beside it, or a folder with one of them or a SavedModel.</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't write {folder}: {reason}.</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>my tags</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library {library} isn't there.</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect the disk that it lies on and start again, or restore a backup under Tools &gt; Library.</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one of {choices}</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a number from {minimum} to {maximum}</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>names with their keys</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The setting {name} can't be {name2}.</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has to be {wanted}.</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't read {path}: {reason}. The defaults are used.</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is damaged, so the defaults are used. {path}</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The default is used.</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't save the settings in {path}: {reason}.</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another folder.</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your settings are as they were.</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} holds no settings of FurryTag.</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a file that was exported here; yours are as they were.</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} can't be used: {reason}</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No model is loaded.</source>
      <extracomment>tagging.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a model.</source>
      <extracomment>tagging.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It could not be kept aside: {reason}.</source>
      <extracomment>wholefile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The old file is kept as {name}.</source>
      <extracomment>wholefile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} takes {kind} where numbers with a point are expected.</source>
      <extracomment>engine/backends/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ONNX Runtime knows no device {device}</source>
      <extracomment>engine/backends/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this ONNX Runtime was built without {device}</source>
      <extracomment>engine/backends/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ONNX Runtime can't use {device} here: {device2}</source>
      <extracomment>engine/backends/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{device} takes no part of this model, and the processor would do all the work</source>
      <extracomment>engine/backends/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no reason given</source>
      <extracomment>engine/backends/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OpenVINO took {device} where {device2} was asked for</source>
      <extracomment>engine/backends/openvino.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OpenVINO sees no {device} here, only {found}</source>
      <extracomment>engine/backends/openvino.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OpenVINO sees no {device} here, only nothing</source>
      <extracomment>engine/backends/openvino.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TensorFlow sees no {device} here</source>
      <extracomment>engine/backends/tensorflow.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} has no signature {signature}.</source>
      <extracomment>engine/backends/tensorflow.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>grouped convolutions need oneDNN</source>
      <extracomment>engine/backends/tensorflow.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TensorFlow computes this model on {device} where {device2} was asked for</source>
      <extracomment>engine/backends/tensorflow.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no answer in {limit_s} seconds</source>
      <extracomment>engine/child.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the model's process ended with code {code}</source>
      <extracomment>engine/child.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>signal {value}</source>
      <extracomment>engine/child.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the model's process was ended by {name}</source>
      <extracomment>engine/child.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sudo usermod -aG render $USER, then log out and in again.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind} that {titles} knows as {device}</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{cores} thread</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{cores} threads</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{titles} isn't installed.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install it again; the log has the details.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first GPU of {vendor} is used.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Models in the SavedModel format can't use it: this TensorFlow has no CUDA.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pip uninstall tensorflow-cpu, then pip install "tensorflow[and-cuda]".</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{clashing} are installed together, and one hides the other.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pip uninstall {clashing}, then {remedy}.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update the driver of the GPU.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ONNX Runtime has {provider}, but it doesn't start: {value}.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install ONNX Runtime again.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its driver is there, but this ONNX Runtime was built without {provider}.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is run by the driver {driver}</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has no driver</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install NVIDIA's driver (Ubuntu: sudo ubuntu-drivers install) and restart.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It {driver}; NVIDIA's is needed.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its driver is there, but {node} is missing or closed to you.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restart after installing the driver; start a container with its GPUs (--gpus all).</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install ROCm, if it supports this GPU, and restart.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AMD's driver for computing isn't there (/dev/kfd is missing).</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You may not open /dev/kfd.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You may not open {node}.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pip install onnxruntime-migraphx, from where AMD's guide to ROCm says</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OpenVINO doesn't see it.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update Intel's graphics driver.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Intel's driver for computing isn't installed.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update intel-opencl-icd; it leaves out GPUs that are too old.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OpenVINO doesn't see it, though its driver is there.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No runtime here can use NPUs of this maker.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install Intel's NPU driver: intel-driver-compiler-npu and intel-level-zero-npu.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install OpenVINO again.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OpenVINO isn't installed.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No runtime can use GPUs of this maker.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every score is between 0.5 and 0.73, as if the model gave probabilities already. Choose probabilities, not logits.</source>
      <extracomment>engine/doubts.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every score is between 0.5 and 0.73, as if a sigmoid came twice in the file. Don't trust its scores.</source>
      <extracomment>engine/doubts.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All scores together make 1, so only one tag can be likely at a time. The file seems to end in a softmax.</source>
      <extracomment>engine/doubts.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The heat map could not be made: {reason}.</source>
      <extracomment>engine/explain.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again.</source>
      <extracomment>engine/explain.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tag} was learned with another model.</source>
      <extracomment>engine/explain.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the model that it was learned with.</source>
      <extracomment>engine/explain.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your tags could not be learned from: {reason}.</source>
      <extracomment>engine/host.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again after a restart.</source>
      <extracomment>engine/host.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The backend {backend} doesn't run models of the kind {kind}.</source>
      <extracomment>engine/loading.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one of {names}.</source>
      <extracomment>engine/loading.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install the model again, or choose another one.</source>
      <extracomment>engine/loading.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another device for it.</source>
      <extracomment>engine/loading.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't load {title}: {told}.</source>
      <extracomment>engine/loading.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} isn't installed</source>
      <extracomment>engine/loading.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} didn't have it ready in {message} seconds</source>
      <extracomment>engine/loading.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} can't read it ({message})</source>
      <extracomment>engine/loading.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{backend} doesn't run such models</source>
      <extracomment>engine/loading.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} on the CPU</source>
      <extracomment>engine/loading.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} was to run with {title2}, but {reason}. It runs with {place} instead.</source>
      <extracomment>engine/loading.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NVIDIA GPU of Windows</source>
      <extracomment>engine/machine.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unknown GPU {value}</source>
      <extracomment>engine/machine.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apple GPU and Neural Engine</source>
      <extracomment>engine/machine.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>named {name}</source>
      <extracomment>engine/network.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} has no single input for pictures{name}; it has {ports}.</source>
      <extracomment>engine/network.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct input.name in its manifest.</source>
      <extracomment>engine/network.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} has no output {embedding}; it has {ports}.</source>
      <extracomment>engine/network.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct embedding in its manifest, or leave it out.</source>
      <extracomment>engine/network.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>output for {name}</source>
      <extracomment>engine/network.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>single output of {width} values</source>
      <extracomment>engine/network.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} has no {name}; it has {ports}.</source>
      <extracomment>engine/network.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct heads in its manifest.</source>
      <extracomment>engine/network.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The output {output} of {title} has {width} values where its tag list has {expected}.</source>
      <extracomment>engine/network.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model and tag list don't belong together. Install the model again.</source>
      <extracomment>engine/network.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>node {number}</source>
      <extracomment>engine/onnxgraph.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't tag {path}: {reason}.</source>
      <extracomment>engine/pipeline.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for tags</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} gave values that are no numbers.</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The output {name} of {title} goes from {values} to {values2}, which are no probabilities.</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The output for tags of {title} goes from {values} to {values2}, which are no probabilities.</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its manifest needs "activation": "sigmoid".</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} takes pictures of any size.</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The manifest of {title} says {asked} x {asked2} pixels; the file takes {height} x {width}.</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a message ends early</source>
      <extracomment>engine/protocol.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a header of {length} bytes</source>
      <extracomment>engine/protocol.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a header that can't be understood</source>
      <extracomment>engine/protocol.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an array of type {dtype} and shape {shape}</source>
      <extracomment>engine/protocol.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an array of {size} bytes</source>
      <extracomment>engine/protocol.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there isn't enough memory for it</source>
      <extracomment>engine/room.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close other programs, or make a smaller copy of it.</source>
      <extracomment>engine/room.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it took longer than {limit_s} seconds</source>
      <extracomment>engine/scoring.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} failed on {max_killers_in_a_row} pictures one after the other.</source>
      <extracomment>engine/scoring.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the model's process sent nonsense</source>
      <extracomment>engine/scoring.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{titles} can't tell its devices: {reason}.</source>
      <extracomment>engine/survey.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{titles} doesn't start: {header}.</source>
      <extracomment>engine/survey.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An NPU computes in half precision only.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CoreML may compute in half precision.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing here can run {title}.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It gave no answer to compare.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its scores differ from those of {title} by up to {difference}, where {tolerance} is allowed.{half}</source>
      <extracomment>engine/trial.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{said}; nothing else here can run it.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{said}; it is the only runtime here for such models.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the {rate} of {title}</source>
      <extracomment>engine/trial.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{said}, about as fast as {title} with {rate}.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{said}, twice {slower}.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{said}, {ratio} times {slower}.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing here can run {title}. {told}.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sent by the window</source>
      <extracomment>engine/worker.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no backend {name}.</source>
      <extracomment>engine/worker.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one of {backends}.</source>
      <extracomment>engine/worker.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is withheld, so its tags are not exported.</source>
      <extracomment>exchange/documents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It hasn't been tagged as it is now. Tag it first.</source>
      <extracomment>exchange/documents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It isn't reviewed, and this preset takes reviewed pictures only.</source>
      <extracomment>exchange/documents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It hasn't been tagged. Tag it first.</source>
      <extracomment>exchange/documents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tag of it reaches its threshold.</source>
      <extracomment>exchange/documents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have accepted and added no tag of it.</source>
      <extracomment>exchange/documents.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't write {target}: FurryTag wrote it as {other}.</source>
      <extracomment>exchange/draft.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another file name in the preset, or take that export back first.</source>
      <extracomment>exchange/draft.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't write into {target}: it was changed since it was tagged.</source>
      <extracomment>exchange/draft.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag it again.</source>
      <extracomment>exchange/draft.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The preset {name} writes no files.</source>
      <extracomment>exchange/export.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy its text to the clipboard.</source>
      <extracomment>exchange/export.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't write {target}: it was changed since it was looked at.</source>
      <extracomment>exchange/export.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export again.</source>
      <extracomment>exchange/export.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>services &gt; review services &gt; client api</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{address} is not the address of a Hydrus client.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It looks like http://127.0.0.1:45869.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no access key for Hydrus.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy it from Hydrus: services &gt; review services &gt; client api.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The access key may not edit file tags.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Allow it in Hydrus: services &gt; review services &gt; client api &gt; edit.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hydrus has no local tag service {service}.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are: {names}. Set one of them.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hydrus at {address} doesn't answer within {limit_s} s.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look whether it is busy.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hydrus doesn't answer at {address}.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start it, and switch on its Client API: services &gt; manage services.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hydrus doesn't accept the access key, or not for this.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the key from services &gt; review services &gt; client api.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hydrus refuses: {text}.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look whether Hydrus is up to date.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What answers at {address} is not Hydrus.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the address in the settings.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it was changed since it was tagged</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tags for {counts}</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing new for {counts}</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{counts} left out</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not all could be used for {doubtful}</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing to do</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import tags of {number}</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is withheld.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tags of others stand beside it or in it.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All that stands there is known already.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it reads like a sentence</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} in {origin} is left out: {problem}.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{pictures} picture</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{pictures} pictures</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} and {other} would both have {target}.</source>
      <extracomment>exchange/planner.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{reason} Choose a file name with the picture's suffix in the preset.</source>
      <extracomment>exchange/planner.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{target} was changed outside since FurryTag wrote it.</source>
      <extracomment>exchange/planner.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tag of it is left to write.</source>
      <extracomment>exchange/planner.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is left out: {reason}.</source>
      <extracomment>exchange/planner.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no preset {name}.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are: {presets}.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A preset needs a name that can be read.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give it one.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>presets are a list</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't read {file}: {reason}. Only the built-in presets are there.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is damaged, so only the built-in presets are there. {file}</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A preset can't be used: {reason}.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't keep presets in {file}: {reason}.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it has no name</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{record} is of the format {format_id}, which this version doesn't know</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the preset {name}: {refusal}</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{message} {hint} The default is used.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is no file to begin with</source>
      <extracomment>exchange/recipe.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the file is shorter than it was</source>
      <extracomment>exchange/recipe.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{picture} and {other} share it, and whose tags they are can't be told</source>
      <extracomment>exchange/sources.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is left out: {reason}.</source>
      <extracomment>exchange/sources.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is too large for a tag file.</source>
      <extracomment>exchange/sources.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path}, keywords in the picture</source>
      <extracomment>exchange/sources.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This export has been taken back already.</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a later export wrote to it</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take that one back first.</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it was changed since</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It stays as it is.</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its folder isn't there</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If it is on a disk that isn't connected, connect it.</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what it held before is damaged in the library</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't take back {target}: {reason}.</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't read {name}: {reason}.</source>
      <extracomment>images/content.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it doesn't exist</source>
      <extracomment>images/content.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its name is not valid</source>
      <extracomment>images/content.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the link leads nowhere</source>
      <extracomment>images/content.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It may have been moved, renamed or deleted.</source>
      <extracomment>images/content.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is a folder</source>
      <extracomment>images/content.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is a pipe, socket or device, not a file</source>
      <extracomment>images/content.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is {st_size} MB large, and {max_file_bytes} MB are the limit</source>
      <extracomment>images/content.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a smaller copy of it.</source>
      <extracomment>images/content.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the picture</source>
      <extracomment>images/decode.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the file is empty</source>
      <extracomment>images/decode.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the file ends early</source>
      <extracomment>images/decode.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the file is damaged</source>
      <extracomment>images/decode.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its {width_px} x {height_px} pixels are too many</source>
      <extracomment>images/decode.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FurryTag opens pictures of up to {max_pixels} megapixels and {max_side_px} pixels a side.</source>
      <extracomment>images/decode.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{limit} Make a smaller copy of it.</source>
      <extracomment>images/decode.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't open folder {folder}: {reason}.</source>
      <extracomment>images/files.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a JPEG XL picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a JPEG 2000 picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a Photoshop picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a GIMP picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a Clip Studio picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a QOI picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a DDS picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an icon</source>
      <extracomment>images/formats.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an EPS drawing</source>
      <extracomment>images/formats.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a PDF document</source>
      <extracomment>images/formats.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a ZIP archive</source>
      <extracomment>images/formats.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a 7z archive</source>
      <extracomment>images/formats.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a RAR archive</source>
      <extracomment>images/formats.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a gzip archive</source>
      <extracomment>images/formats.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a video</source>
      <extracomment>images/formats.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a program</source>
      <extracomment>images/formats.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is {words}, a format that FurryTag doesn't read</source>
      <extracomment>images/formats.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is {words}, not a picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is a HEIC picture, a format that FurryTag doesn't read</source>
      <extracomment>images/formats.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is a video, not a picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is not in a picture format that FurryTag knows</source>
      <extracomment>images/formats.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is an SVG drawing, not a picture of pixels</source>
      <extracomment>images/formats.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is a web page, not a picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is a text file, not a picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes in {folder} are not noticed: {reason}.</source>
      <extracomment>images/watching.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the folder again to see what is new.</source>
      <extracomment>images/watching.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At {value} nothing would have been suggested.</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At {value} you accepted {right} of {said}.</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No picture that this model has scored is reviewed yet.</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review some first: Accept and next (Ctrl+Enter).</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calibrate {number} threshold</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calibrate {number} thresholds</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to compare with in {source}.</source>
      <extracomment>insight/evaluate.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review some pictures first (Accept and next), or choose a folder whose pictures have tag files.</source>
      <extracomment>insight/evaluate.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is not a learned tag.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a file that FurryTag has exported (.furrytag-head.json).</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is from another version of FurryTag.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update FurryTag, or export the tag again.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} was changed after it was exported, so its numbers can't be trusted.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask for the file as it was exported.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} was learned with the model {value}, and only works with that one.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose that model; {model_key} is chosen now.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is damaged.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} acts on {number} values where the model gives {width}.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model was another one when it was exported.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} has a tag that is never suggested.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It can't be imported.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is far too large for a learned tag.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a file that FurryTag has exported.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{missing_positives} more with it</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{missing_negatives} more reviewed without it</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs {wants}.</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waits to be learned.</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Came out of a file. {evidence}</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take in {tag}</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget {tag}</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This picture is withheld, so its tags are used nowhere.</source>
      <extracomment>insight/same.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This picture has no tags yet.</source>
      <extracomment>insight/same.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag or review it first.</source>
      <extracomment>insight/same.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same tags as {name}</source>
      <extracomment>insight/same.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your reviewed pictures</source>
      <extracomment>insight/sample.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the tagged pictures in {paths}</source>
      <extracomment>insight/sample.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model hasn't seen this picture yet.</source>
      <extracomment>insight/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let it be tagged first.</source>
      <extracomment>insight/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This embedding is of another model.</source>
      <extracomment>insight/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the chosen model look at the picture.</source>
      <extracomment>insight/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another FurryTag is tagging what waits.</source>
      <extracomment>library/backlog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This one goes on once that has ended.</source>
      <extracomment>library/backlog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The backup</source>
      <extracomment>library/backup.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the disk has {free_bytes} MB free, and {needed_bytes} MB are needed</source>
      <extracomment>library/backup.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the disk is full</source>
      <extracomment>library/backup.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the disk failed</source>
      <extracomment>library/backup.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is read-only</source>
      <extracomment>library/backup.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it can't be opened</source>
      <extracomment>library/backup.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't write {target}: {reason}.</source>
      <extracomment>library/backup.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another folder, or make room there.</source>
      <extracomment>library/backup.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library's folder {parent} can't be made: {reason}.</source>
      <extracomment>library/database.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another folder with --data-dir.</source>
      <extracomment>library/database.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library is closed.</source>
      <extracomment>library/database.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start FurryTag again.</source>
      <extracomment>library/database.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library {path} can't be written: it is read-only.</source>
      <extracomment>library/database.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Allow writing there, or choose another folder with --data-dir.</source>
      <extracomment>library/database.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library {path} is in use by another program.</source>
      <extracomment>library/database.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close that program and try again.</source>
      <extracomment>library/database.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library {path} is damaged.</source>
      <extracomment>library/database.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore a backup under Tools &gt; Library or with “furrytag library restore”, or choose another folder with --data-dir.</source>
      <extracomment>library/database.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library {path} can't be written: the disk is full.</source>
      <extracomment>library/database.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free some space; what was kept before is safe.</source>
      <extracomment>library/database.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library {path} can't be opened.</source>
      <extracomment>library/database.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look whether its folder can be written, or choose another folder with --data-dir.</source>
      <extracomment>library/database.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk failed while the library {path} was read or written.</source>
      <extracomment>library/database.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look whether the disk is connected and sound; what was kept before is safe.</source>
      <extracomment>library/database.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags are being written to files already.</source>
      <extracomment>library/ledger.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait until that is done, then try again.</source>
      <extracomment>library/ledger.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} tags</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move {what} to {category}</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename category {old} to {new}</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tags can't stay in a category that goes.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another one for them.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tag is called “{new}” already.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write another name.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no tag “{old}”.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one of the list.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{before}” was called “{new}” before.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename that back first, or choose another name.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” protects: pictures are withheld by it.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It can't be renamed, and no other tag can be called so.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{adult}” is an adult tag and the other isn't.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only tags of one kind can be merged.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” isn't a category of your own.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Those that come with FurryTag or a model stay as they are.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no category “{category}”.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make it first.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change threshold</source>
      <extracomment>library/library.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change rating bounds</source>
      <extracomment>library/library.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a library in {folder} already.</source>
      <extracomment>library/moving.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another folder, or move that library away first.</source>
      <extracomment>library/moving.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{folder} is for backups.</source>
      <extracomment>library/moving.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The copy</source>
      <extracomment>library/moving.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library is in use by another program.</source>
      <extracomment>library/moving.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The backup can't take the place of {library}: {reason}.</source>
      <extracomment>library/restore.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look whether the folder can be written.</source>
      <extracomment>library/restore.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A backup waits to be restored, but another program uses the library. It is put in place at the next start.</source>
      <extracomment>library/restore.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The backup is in place. The library of before is kept as {name}. {notice}</source>
      <extracomment>library/restore.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no file {path}.</source>
      <extracomment>library/restore.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a backup.</source>
      <extracomment>library/restore.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is no backup of FurryTag.</source>
      <extracomment>library/restore.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another file.</source>
      <extracomment>library/restore.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another backup.</source>
      <extracomment>library/restore.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} can't be read.</source>
      <extracomment>library/restore.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at its permissions, or copy it to another folder.</source>
      <extracomment>library/restore.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore a backup that was made before; this library is kept beside it.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are removed; the model makes them anew when the pictures are tagged again.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are removed: what they belonged to is gone.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} {what} of pictures that aren't known.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sets of scores</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>entries of the search index</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} opened files that aren't known.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} waiting files that aren't known.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} files whose picture isn't known.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are read again when they are opened.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} sets of scores of another length than their model has tags.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} embeddings that hold no whole numbers.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} entries of the search index that can't be read.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are made anew by the next search.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} learned tags that can't be read.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are removed, and learned anew from your tags.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} decisions on pictures that aren't known.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They can't be shown. Restore a backup that was made before; this library is kept beside it.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An index of the library is damaged.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is made anew; nothing is lost.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library's file is damaged: {said}.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A step of undo can't be read.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It and the older ones are forgotten, so that later ones can be taken back; your tags stay as they are.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is damaged: {text}</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use another one.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file {path} can't be made.</source>
      <extracomment>library/turn.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look whether its folder can be written.</source>
      <extracomment>library/turn.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file {path} can't be written.</source>
      <extracomment>library/turn.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download it again; if that changes nothing, the publisher's file is broken.</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Don't unpack it by hand. Get the model from another source, or ask its publisher for a plain zip.</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't unpack {name}: {folder} is already there.</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove or rename it.</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unpacking {name}</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't unpack {name}: the zip is damaged ({reason}).</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free some disk space.</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the disk and the permissions of the models folder.</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't unpack {name}: {reason}.</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its list of contents has {size} bytes where a few thousand are enough</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is not a zip file.</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If it came from a web page, open it in an editor: it may say what went wrong.</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't unpack {name}: it ends early, or its list of contents is damaged.</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it has {number} entries where a model has a few (at most {max_entries})</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its entry {orig_filename} {problem}</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is an empty zip.</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download it again.</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has two names</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is encrypted</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is packed with method {compress_type} (taken are stored and deflate)</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is a link</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is a device or another special file</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is a folder with content of a file</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is a file that says it is a folder</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its entries {files} and {name} are the same file on some systems</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its folders {folders} and {parent} are the same on some systems</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it lists the folder {listed} twice</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its entry {name} is a file where another entry needs a folder</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the list of contents</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its entry {name} overlaps with {other}, as in an archive bomb</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it would unpack to {total} bytes (at most {max_bytes})</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its {size_bytes} bytes would unpack to {total}, as in an archive bomb</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its entry {filename} is stored as it is but has two sizes</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't unpack {name}: it needs {total} GB and the disk has {free} GB left.</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{filename} has another size than its list of contents says</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is refused: {reason}.</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it ends early</source>
      <extracomment>models/archive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>format is {format}; this FurryTag reads {format2}</source>
      <extracomment>models/catalog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} models have the id {model_id}</source>
      <extracomment>models/catalog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't read the catalogue of models {file}: {reason}.</source>
      <extracomment>models/catalog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key}.manifest.input is not that of the first of its readings</source>
      <extracomment>models/catalog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key}.downloads lacks {needed}, which the manifest names</source>
      <extracomment>models/catalog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key}.needs must be numbers from 1</source>
      <extracomment>models/catalog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key}.downloads has {number} files; an archive is one</source>
      <extracomment>models/catalog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key}.manifest.files must be left out; they are those of downloads</source>
      <extracomment>models/catalog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key}.tags is {tags}; it can't be negative</source>
      <extracomment>models/catalog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key}.{name} is empty</source>
      <extracomment>models/catalog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key}.page is {page}; it must be an address that begins with https://</source>
      <extracomment>models/catalog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key}.downloads names {name} twice</source>
      <extracomment>models/catalog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key}.name is {name}; it must be a path inside the model's folder, with forward slashes</source>
      <extracomment>models/catalog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} has the address {page}; it must begin with https://</source>
      <extracomment>models/catalog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key}.sha256 is {sha256}; it must be 64 hexadecimal digits in lower case</source>
      <extracomment>models/catalog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agree to it, or leave the model.</source>
      <extracomment>models/consent.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open it in the browser and save it there, then add the saved zip.</source>
      <extracomment>models/drive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Google Drive sends the request on to {host}, which isn't Google Drive</source>
      <extracomment>models/drive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Google Drive leads from page to page and never to the file</source>
      <extracomment>models/drive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Google Drive's page leads to an address that makes no sense</source>
      <extracomment>models/drive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>too many people have fetched it from Google Drive lately ({said})</source>
      <extracomment>models/drive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again tomorrow. If you can't wait: Open it in the browser and save it there, then add the saved zip.</source>
      <extracomment>models/drive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Google Drive says: "{said}"</source>
      <extracomment>models/drive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Google Drive doesn't have it any more, or not for everybody ({status})</source>
      <extracomment>models/drive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Google Drive</source>
      <extracomment>models/drive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Google Drive sends a web page{name} instead of the file</source>
      <extracomment>models/drive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its owner has not shared it with everybody: Google Drive asks to sign in</source>
      <extracomment>models/drive.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the connection and try again: what has come is kept.</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the proxy in the system's settings.</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open its page in the browser to see why.</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open its page in the browser. A network that wants you to sign in first, as in a hotel, is often the reason.</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} can't prove that it is {host} (its certificate is not valid)</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the computer's date. A program or network that looks into encrypted traffic can be the reason too.</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the system's proxy has an address that makes no sense</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the system's proxy can't be reached or refuses</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} contradicts itself about how long the file is</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the name {host} can't be found (no network, or no DNS)</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} refuses the connection</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no safe connection (TLS) to {host} could be made</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} doesn't answer</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} has sent nothing for {read_s} seconds</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} doesn't allow it (401)</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} doesn't allow it (403)</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} doesn't have the file any more (404)</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look on its page for where it went.</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the system's proxy wants a name and a password (407)</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} doesn't have the file any more (410)</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} is asked too often (429)</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} is overloaded or being serviced (503)</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is no way to {host} from this network</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its address is not one that can be asked</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the connection to {host} was cut</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} has a fault of its own ({status})</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} answers with {status} in place of the file</source>
      <extracomment>models/faults.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free some space, or let the models lie on another disk, and try again: what has come is kept.</source>
      <extracomment>models/fetch.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't download {what}: {names} are not the names of files in one folder.</source>
      <extracomment>models/fetch.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Downloading {what}</source>
      <extracomment>models/fetch.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trying {name} again: {reason}</source>
      <extracomment>models/fetch.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{reason} and asks to wait {minutes} minutes</source>
      <extracomment>models/fetch.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again then: what has come is kept.</source>
      <extracomment>models/fetch.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't download {what}: {reason}.</source>
      <extracomment>models/fetch.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again: it starts anew. If that gives the same, look on its page for what changed.</source>
      <extracomment>models/fetch.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what came has {size_bytes} bytes where {size_bytes2} were published</source>
      <extracomment>models/fetch.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what came is not what was published (SHA-256 {sha256}… where {sha257}… is expected)</source>
      <extracomment>models/fetch.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it takes {needed} MB and {free} MB are free in {folder}</source>
      <extracomment>models/fetch.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the disk of {folder} is full</source>
      <extracomment>models/fetch.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{folder} can't be written: {reason}</source>
      <extracomment>models/fetch.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the folder and its permissions. What has come is kept.</source>
      <extracomment>models/fetch.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has control or invisible characters in its name</source>
      <extracomment>models/filenames.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is an absolute path</source>
      <extracomment>models/filenames.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has the character {char} in its name, which not every system allows</source>
      <extracomment>models/filenames.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has a name of more than {max_name_bytes} bytes</source>
      <extracomment>models/filenames.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leads out of its folder or nowhere</source>
      <extracomment>models/filenames.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has a name that ends with a dot or a space, which not every system keeps</source>
      <extracomment>models/filenames.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has the name of a device, {part}</source>
      <extracomment>models/filenames.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lies in assets, and FurryTag runs no graph that reads files of its own</source>
      <extracomment>models/filenames.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learned from {positives} of your pictures with this tag and {negatives} without it</source>
      <extracomment>models/head.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{learned}. The model's own answers are as good on the same pictures, so it stays with those.</source>
      <extracomment>models/head.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{learned}; not sure enough to suggest it.</source>
      <extracomment>models/head.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{learned}. Tried on each of them unseen, it found {recall}</source>
      <extracomment>models/head.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found} and was right in {precision}.</source>
      <extracomment>models/head.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found}; {low} to {high} of what it suggests should be right</source>
      <extracomment>models/head.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{right}, going by the {judged} of its suggestions that you judged.</source>
      <extracomment>models/head.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{right}. Judge some of its suggestions, and that is known better.</source>
      <extracomment>models/head.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The outputs of the SavedModel in {graph} are not those of a known model: {widths}.</source>
      <extracomment>models/identify.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a {manifest_name} for it.</source>
      <extracomment>models/identify.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} has no output but an embedding.</source>
      <extracomment>models/identify.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a model that gives tags.</source>
      <extracomment>models/identify.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} takes no single colour picture; it takes {taken}.</source>
      <extracomment>models/identify.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} takes no single colour picture; it takes nothing.</source>
      <extracomment>models/identify.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a model that tags pictures.</source>
      <extracomment>models/identify.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download or export it again.</source>
      <extracomment>models/inspection/__init__.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model in {folder} is refused: {reason}.</source>
      <extracomment>models/inspection/__init__.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't check the graph {where}: it is damaged ({reason}).</source>
      <extracomment>models/inspection/__init__.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't check the model in {folder}: {filename}: {reason}.</source>
      <extracomment>models/inspection/__init__.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its function {name} calls others so often that it has {sizes} nodes</source>
      <extracomment>models/inspection/calls.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its function {called} calls itself and could run without end</source>
      <extracomment>models/inspection/calls.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an HDF5 file (.h5, old .keras)</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a zip (.keras, .pt, .npz)</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a zip</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a gzip file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a bzip2 file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an xz file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a 7z file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a rar file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a NumPy file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a PyTorch file (.pt, .bin), which can run any code</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove it from the folder if the model needs no such file, or get the model as a SavedModel or as ONNX.</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the file itself in its place.</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it has more than {max_files} files and folders</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the model's files alone into a folder.</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is a link</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename it, or get the model from another source.</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is a device or another special file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove it.</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is {found}, whatever its name says</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the pointer to a file that a git server keeps, not the file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a pickle, which can run any code</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask its maker for an export with standard operations only.</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Get the weights' file too, beside the ONNX file, or an ONNX file that holds its weights.</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} holds a graph for training too</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask its maker for an export for inference alone.</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it has no graph</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its function {name}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{where} is of the domain {domain}, which FurryTag doesn't know</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two of its functions are called {name}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its graph</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{where} holds graphs within graphs, more than {max_depth} deep</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it has more than {max_nodes} nodes</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{where} holds the operation {op} (node {name}), {problem}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a graph within {where}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>whose domain {domain} FurryTag doesn't know</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which is not one of those of com.microsoft that a tagger is made of</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which can run without end</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it doesn't say which version of ONNX it is of</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} needs version {version} of ONNX's operations; this FurryTag knows those up to {max_opset}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update FurryTag, or export the model for an older version.</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>without a name</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its constant {name} has an impossible size</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its constant {name} names the {key} of its file twice</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its constant {name} is taken from the file {value}, which {problem}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is missing in {folder}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is no regular file</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has an offset or a length that is no number</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ends at byte {file_bytes}, before the constant does</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reads files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lists files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>writes files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moves and deletes files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>can write files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>writes to the terminal</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>runs Python code</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>can run without end</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is a loop's, which can run without end</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>runs a function by its name</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>runs functions elsewhere</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>runs a program in another language</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loads a program</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is a data set's, which can read files and run hidden graphs</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is a look-up table's, which can read files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>works on files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>works on text, and a tagger works on numbers</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is not one of those that a tagger is made of</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask its maker for an export for inference alone, or for an ONNX file.</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Don't run it with other software either. Get the model from another source.</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it has {number} graphs where one is expected</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its graph names files of its own (assets), which it would read</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two nodes of its graph are called {name}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the function {name}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its function {name}, which saves or loads files, is also reached from {place}, not from its saver alone</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its function {name}, which saves or loads files, has the attribute {strange}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its signature runs {name}, which saves or loads files</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its saver runs {name}, which is no call of a function</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its graph runs {source}, which saves or loads files, for {name}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its function {name} loads another file than its weights</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the node {name} of its function {name2} loads another file than its weights</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which {op} and stands outside of what saves and loads its weights</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which {op}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{where} holds the operation {op} (node {name}), {reason}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{where} holds the operation without a name (node {name}), {reason}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{where} calls {name} (node {name2}), which is none of its functions</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its function {name} has the name of an operation, and would be run in its place</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it has the collection {name}, which a SavedModel of TensorFlow 2 has no use for</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it runs {ops} as soon as it is loaded ({name})</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its functions have more than {max_nodes} nodes</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a node has two names</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its object graph names a file of its own (asset), which it would read</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its object graph holds a look-up table or another resource, which can read files</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} is {data}; it must be an object</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the whole is {data}; it must be an object</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} is not a key that FurryTag knows</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} is missing</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} is wrong: {reason}</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the whole is wrong: {reason}</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} is {value}; it must be an object</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a key of {key}</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} is {value}; it must be one of {choices}</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} is {value}; it must be {kind}</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} is {value}; it must be a list</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} has {number} values; it must have {number2}</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} is {value}; it must be text</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} is {value}; it must not hold control characters</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't look into {folder}: {reason}.</source>
      <extracomment>models/location.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no model near the top of {folder}, which has too many folders.</source>
      <extracomment>models/location.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the model's own folder.</source>
      <extracomment>models/location.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{folder} holds more than one model: {names}.</source>
      <extracomment>models/location.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the folder of one of them, or its .onnx file; a zip has to be unpacked for that.</source>
      <extracomment>models/location.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no model in {folder}.</source>
      <extracomment>models/location.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for an ONNX or SavedModel version of it.</source>
      <extracomment>models/location.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave project.json and tags.txt beside it.</source>
      <extracomment>models/location.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>: such files can hold code</source>
      <extracomment>models/location.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is a {kind} file, which FurryTag doesn't read{reason}.</source>
      <extracomment>models/location.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lower-case letters, digits, dots, dashes and underscores, at most 80</source>
      <extracomment>models/manifest.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The manifest {where} has format {data}; this FurryTag reads format {format}.</source>
      <extracomment>models/manifest.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The manifest {where} is wrong: {reason}.</source>
      <extracomment>models/manifest.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct it, or install the model again.</source>
      <extracomment>models/manifest.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is larger than {max_bytes} MB</source>
      <extracomment>models/manifest.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is not a JSON object</source>
      <extracomment>models/manifest.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't read the manifest {file}: {reason}.</source>
      <extracomment>models/manifest.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install the model again.</source>
      <extracomment>models/manifest.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>id is {id}; it must be lower-case letters, digits, dots, dashes and underscores, at most 80</source>
      <extracomment>models/manifest.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>title is empty</source>
      <extracomment>models/manifest.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>heads has more than one rating</source>
      <extracomment>models/manifest.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>readings[{number}].id is {id}; it must be lower-case letters, digits, dots, dashes and underscores, at most 80</source>
      <extracomment>models/manifest.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} is {name}; it must be a path inside the model's folder, with forward slashes</source>
      <extracomment>models/manifest.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>files[{number}].sha256 is {sha256}; it must be 64 hexadecimal digits in lower case</source>
      <extracomment>models/manifest.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key}.{name} holds {side}; a side must be from 1 to {max_side_px}</source>
      <extracomment>models/manifest.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key}.std is {std}; every value must be above 0</source>
      <extracomment>models/manifest.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key}.mean and {key}.std must be given together</source>
      <extracomment>models/manifest.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key}.{name} is {color}; every value must be from 0 to 255</source>
      <extracomment>models/manifest.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} is {value}; it must be from 0 to 1</source>
      <extracomment>models/manifest.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't read the ONNX file {file}: {reason}.</source>
      <extracomment>models/onnxfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is no ONNX model: it has no outputs.</source>
      <extracomment>models/onnxfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>another FurryTag is fetching it</source>
      <extracomment>models/partfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait until that is done.</source>
      <extracomment>models/partfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} is no answer to {labels}.</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one of {value}.</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} is no size of a picture.</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it as 448 or as 384x512, at most {max_side_px}.</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The models can't be moved to {new}.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder that is neither inside the present one nor around it.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{new} is not empty.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose an empty folder, or a new one.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The models can't be moved to {new}: {reason}.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{new} can't be written to.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The models need {needed_bytes} GB and {new} has {free_bytes} GB free.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free some space, or choose another disk.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{pictures_per_s} pictures/s</source>
      <extracomment>models/runs.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't read the SavedModel in {folder}: {reason}.</source>
      <extracomment>models/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its signature has {number} inputs where one picture is expected</source>
      <extracomment>models/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its input {name} has {number} dimensions where 4 are expected</source>
      <extracomment>models/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its Keras metadata is no JSON</source>
      <extracomment>models/savedmodel.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{id} is being installed already.</source>
      <extracomment>models/staging.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait for it, or close the other FurryTag.</source>
      <extracomment>models/staging.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't write to the models folder {models_dir}: {reason}.</source>
      <extracomment>models/staging.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move it to another place, or free it.</source>
      <extracomment>models/staging.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't put the model into {target}: {reason}.</source>
      <extracomment>models/staging.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close what uses the folder, and install it again.</source>
      <extracomment>models/staging.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't remove {target}: {reason}.</source>
      <extracomment>models/staging.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close what uses the folder, and try again.</source>
      <extracomment>models/staging.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't copy {reached}: {reason}.</source>
      <extracomment>models/staging.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the file and the free space.</source>
      <extracomment>models/staging.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't copy {source}: {reason}.</source>
      <extracomment>models/staging.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the free space.</source>
      <extracomment>models/staging.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't use the model {title}: {problem}</source>
      <extracomment>models/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its id {id} is that of the model in {owner}.</source>
      <extracomment>models/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Installed: {names}.</source>
      <extracomment>models/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No model is installed in {models_dir}.</source>
      <extracomment>models/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no model {model_id}.</source>
      <extracomment>models/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model {model_key} is no longer installed.</source>
      <extracomment>models/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is {key} in its place; tag with that one.</source>
      <extracomment>models/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the file variables/variables.data-* with its weights is missing in {folder}.</source>
      <extracomment>models/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the file {name} is a link out of its folder.</source>
      <extracomment>models/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the file {name} is missing in {folder}.</source>
      <extracomment>models/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is not a regular file.</source>
      <extracomment>models/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the file {name} can't be read: {reason}.</source>
      <extracomment>models/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the file {name} has {size_bytes} bytes where {size_bytes2} are expected.</source>
      <extracomment>models/store.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it holds no tags</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't read the tag file {path}: {reason}.</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it has more than {max_rows} tags</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{place} holds no tag name of 1 to {max_name_chars} visible characters</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{place} holds no category of visible characters</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>line {number}</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its first line has no column {missing}</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>line {line_num} is shorter than the first line</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>line {line_num}</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slot {slot} holds no text</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slot {slot}</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its {number} names don't have the numbers 0 to {number2}</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} can't be read as a list of tags ({value})</source>
      <extracomment>models/tagsearch.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} lists {number}</source>
      <extracomment>models/tagsearch.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{width} values</source>
      <extracomment>models/tagsearch.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its values</source>
      <extracomment>models/tagsearch.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No file in {folder} names the tags of {graph}, which gives {values}.</source>
      <extracomment>models/tagsearch.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tag file in {folder} fits {graph}, which gives {values}: {name}.</source>
      <extracomment>models/tagsearch.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>heads.{name} is {category}; it must be one of {choices}</source>
      <extracomment>models/tagset.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} names {unknown}, which the model doesn't have</source>
      <extracomment>models/tagset.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The manifest of {title} is wrong: {mistake}.</source>
      <extracomment>models/tagset.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it changed on its server while it was fetched</source>
      <extracomment>models/transfer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again: it starts anew.</source>
      <extracomment>models/transfer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{url} sends it in a form that wasn't asked for</source>
      <extracomment>models/transfer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its server has {total_bytes} bytes where {exact_bytes} were published</source>
      <extracomment>models/transfer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look on its page for what changed.</source>
      <extracomment>models/transfer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it has {total_bytes} bytes, more than the {max_bytes} that are taken</source>
      <extracomment>models/transfer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its server sends more than the {max_bytes} bytes that are taken</source>
      <extracomment>models/transfer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{url} sends next to nothing</source>
      <extracomment>models/transfer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} sends a Git LFS pointer, which only names the file</source>
      <extracomment>models/transfer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look on its page for the file itself.</source>
      <extracomment>models/transfer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} sends an empty file</source>
      <extracomment>models/transfer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what {host} sends is not a zip file</source>
      <extracomment>models/transfer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} sends a web page instead of the file</source>
      <extracomment>models/transfer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{url} ended before the file did</source>
      <extracomment>models/transfer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again: what has come is kept.</source>
      <extracomment>models/transfer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{url} sends the request in a circle</source>
      <extracomment>models/web.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{url} sends the request on and on</source>
      <extracomment>models/web.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{url} sends the request to an address that makes no sense</source>
      <extracomment>models/web.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{url} sends the request on to {target} without encryption</source>
      <extracomment>models/web.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{url} is not a web address</source>
      <extracomment>models/web.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the server</source>
      <extracomment>models/web.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the server's answer has a length that makes no sense</source>
      <extracomment>models/web.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the server's answer doesn't say which part of the file it is</source>
      <extracomment>models/web.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a field has an impossible number</source>
      <extracomment>models/wire.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a field has the unknown type {kind}</source>
      <extracomment>models/wire.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a field comes twice that can be there only once</source>
      <extracomment>models/wire.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a text is not UTF-8</source>
      <extracomment>models/wire.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} has {size} bytes</source>
      <extracomment>models/wire.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a number is too long</source>
      <extracomment>models/wire.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it has several XMP packets</source>
      <extracomment>tagfiles/blocks.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't get at the picture's XMP: {reason}.</source>
      <extracomment>tagfiles/blocks.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export to a sidecar instead.</source>
      <extracomment>tagfiles/blocks.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the file's name holds a character that is none</source>
      <extracomment>tagfiles/csvtable.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't read the table: {reason}.</source>
      <extracomment>tagfiles/csvtable.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't read the table: it isn't one of FurryTag, since it lacks the columns file and tag.</source>
      <extracomment>tagfiles/csvtable.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename it.</source>
      <extracomment>tagfiles/csvtable.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't read the table: a row is longer than the header.</source>
      <extracomment>tagfiles/csvtable.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct it, or rename the table.</source>
      <extracomment>tagfiles/csvtable.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is empty</source>
      <extracomment>tagfiles/document.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it holds a character that is none</source>
      <extracomment>tagfiles/document.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>e621 tag string</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The e621 tag string has no file.</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy it to the clipboard.</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there are {maximum} already</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>e621 takes plain ASCII only</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it holds a character that can't be seen</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it can't begin with {name}</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it can't end with _</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it can't hold * , # % $ or a backslash</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it can't hold two of _ - ~ in a row</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what stands before its colon has a meaning of its own there</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the site sets it by itself</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the site doesn't take tags of that category</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>XMP in the picture</source>
      <extracomment>tagfiles/embedded.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>something besides XMP would no longer be the same in it</source>
      <extracomment>tagfiles/embedded.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't put XMP into the picture: it doesn't exist.</source>
      <extracomment>tagfiles/embedded.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't put XMP into the file: it is no picture that FurryTag knows.</source>
      <extracomment>tagfiles/embedded.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't put XMP into the picture: {kind} has no place for it.</source>
      <extracomment>tagfiles/embedded.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't read the picture's XMP: the file is damaged.</source>
      <extracomment>tagfiles/embedded.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it wrote no file</source>
      <extracomment>tagfiles/exiftool.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't put XMP into this kind of picture: exiftool isn't installed.</source>
      <extracomment>tagfiles/exiftool.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install exiftool, or export to a sidecar.</source>
      <extracomment>tagfiles/exiftool.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it doesn't run or takes too long</source>
      <extracomment>tagfiles/exiftool.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it ends with {returncode}</source>
      <extracomment>tagfiles/exiftool.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exiftool can't put XMP into the picture: {reason}.</source>
      <extracomment>tagfiles/exiftool.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is no GIF</source>
      <extracomment>tagfiles/gifxmp.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a GIF takes no XMP with zero bytes</source>
      <extracomment>tagfiles/gifxmp.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a block doesn't begin where it should</source>
      <extracomment>tagfiles/gifxmp.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its XMP has no end</source>
      <extracomment>tagfiles/gifxmp.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hydrus sidecar</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it would be read as the rating</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its colon would be read as that of a namespace</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is no JPEG</source>
      <extracomment>tagfiles/jpegxmp.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} bytes of XMP are more than a JPEG holds in one piece ({max_packet_bytes})</source>
      <extracomment>tagfiles/jpegxmp.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it holds several pictures, whose index would no longer be true</source>
      <extracomment>tagfiles/jpegxmp.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its keywords stand in an extended packet</source>
      <extracomment>tagfiles/jpegxmp.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a segment doesn't begin where it should</source>
      <extracomment>tagfiles/jpegxmp.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't merge into the JSON file: another program's list stands there.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the other file name for the preset.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't merge into the JSON file: another program uses the key "furrytag".</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't read the JSON file: it is damaged or isn't JSON.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't merge into the JSON file: it has version {version}.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't merge into the JSON file: its tags are no list.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a comma would make two tags of it</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is no longer the same kind of file</source>
      <extracomment>tagfiles/pixels.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a frame of it would no longer be the same</source>
      <extracomment>tagfiles/pixels.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't put XMP into the picture: it can't be decoded.</source>
      <extracomment>tagfiles/pixels.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was written, since {what}.</source>
      <extracomment>tagfiles/pixels.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export to a sidecar instead, and report this picture.</source>
      <extracomment>tagfiles/pixels.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't put XMP into the picture: it has too many pixels to be checked.</source>
      <extracomment>tagfiles/pixels.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is no PNG</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a chunk is damaged</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it doesn't begin with a header</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it has no pixels</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its XMP chunk is damaged</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its XMP can't be unpacked</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its XMP is too large or ends early</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't read {name}: FurryTag reads tags from .txt, .caption, .json, .xmp and {table_name}.</source>
      <extracomment>tagfiles/reading.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't read the tag file: it isn't UTF-8 text.</source>
      <extracomment>tagfiles/text.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save it as UTF-8.</source>
      <extracomment>tagfiles/text.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is no WebP</source>
      <extracomment>tagfiles/webpxmp.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a chunk ends early</source>
      <extracomment>tagfiles/webpxmp.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it doesn't begin with a header that FurryTag knows</source>
      <extracomment>tagfiles/webpxmp.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its header has an unknown size</source>
      <extracomment>tagfiles/webpxmp.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its picture data has an unknown header</source>
      <extracomment>tagfiles/webpxmp.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't read {path}: it is no file.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't read {path}: it is larger than {max_file_bytes} MB.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its name is longer than {max_name_bytes} bytes</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the picture a shorter name.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its folder doesn't exist</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its folder is read-only</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Allow writing there, or choose another folder.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what was written doesn't read back</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the disk.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is a link</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the file that it leads to.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is a folder or device, not a file</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the file has {st_nlink} names (hard links), which would come apart</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a copy of it.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Allow writing to it first.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it was changed since it was read</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is gone</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't read the XMP: it is too large.</source>
      <extracomment>tagfiles/xmlspans.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't read the XMP: it isn't UTF-8.</source>
      <extracomment>tagfiles/xmlspans.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't read the XMP: it has entities or a document type, which could do harm.</source>
      <extracomment>tagfiles/xmlspans.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't read the XMP: it is damaged.</source>
      <extracomment>tagfiles/xmlspans.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it holds the character that parts the levels of a tree</source>
      <extracomment>tagfiles/xmp.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A tag needs a name.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write one.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This name is too long for a tag.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use at most {max_name} letters.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This name holds a letter that can't be shown.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it anew.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A tag can't be called “{name}”.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commas, * and " have a meaning in lists and searches; leave them out.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A category can't be called “{name}”.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin with a letter, and use letters, digits and underscores only.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This name is too long for a category.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A category can't be called “{name}”: that is a word of searches.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a category “{name}” already.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The search is too long.</source>
      <extracomment>tags/query.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use at most {max_length} letters.</source>
      <extracomment>tags/query.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A quote isn't closed.</source>
      <extracomment>tags/query.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put " at its end.</source>
      <extracomment>tags/query.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This bracket was never opened.</source>
      <extracomment>tags/query.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it out, or put ( before what belongs to it.</source>
      <extracomment>tags/query.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something is missing after “{text}”.</source>
      <extracomment>tags/query.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write what to look for.</source>
      <extracomment>tags/query.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something is missing before “{text}”.</source>
      <extracomment>tags/query.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The search has too many brackets.</source>
      <extracomment>tags/query.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use at most {max_depth}.</source>
      <extracomment>tags/query.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This bracket isn't closed.</source>
      <extracomment>tags/query.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put ) at the end of what belongs to it.</source>
      <extracomment>tags/query.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing between the quotes.</source>
      <extracomment>tags/query.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is written another way.</source>
      <extracomment>tags/query.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write {example}.</source>
      <extracomment>tags/query.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” asks for nothing.</source>
      <extracomment>tags/query.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write {kind} after it.</source>
      <extracomment>tags/query.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” can't be used here.</source>
      <extracomment>tags/query.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Did you mean “{close}”?</source>
      <extracomment>tags/query.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the whole in quotes if it is a tag: "{text}".</source>
      <extracomment>tags/query.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no search word “{name}”.</source>
      <extracomment>tags/query.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tags of this category</source>
      <extracomment>tags/querycompletion.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a tag, such as wolf or red_*</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a text, such as fox or fox*</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one of a few words</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has this tag, suggested or by you</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has this tag as a suggestion that you haven't decided on</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>you accepted or added this tag</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>you rejected this tag</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what the model gives this tag</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how many tags it has</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its rating</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>where it stands</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the file's name</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the file's folder and name</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the file's suffix, such as png</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>scored by this model</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>when the file came into the library</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>when the file was changed</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the file's size</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pixels across</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pixels down</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is followed by a colon and {kind}</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}:” takes one of: {choices}</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, or one of: {choices}</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” takes {kind}</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>imported from {origin}</source>
      <extracomment>tags/review.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>adult tags are hidden</source>
      <extracomment>tags/rules.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is excluded</source>
      <extracomment>tags/rules.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is implied</source>
      <extracomment>tags/rules.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is replaced by nothing</source>
      <extracomment>tags/rules.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there are too many</source>
      <extracomment>tags/rules.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A picture can't be {clashing} at once.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A single character can't be {clashing} at once.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The vocabulary names {name} twice.</source>
      <extracomment>tags/vocabulary.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tag vocabulary in {folder}.</source>
      <extracomment>tags/vocabulary.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't read the vocabulary file {file}: {reason}.</source>
      <extracomment>tags/vocabulary.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} and {second}</source>
      <extracomment>ui/sentences.py</extracomment>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
