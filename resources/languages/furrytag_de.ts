<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
  <context>
    <name>FurryTag</name>
    <message>
      <source>&amp;Similar…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ä&amp;hnliche…</translation>
    </message>
    <message>
      <source>Find pictures like the chosen ones, and near duplicates</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Bilder wie die gewählten und Beinahe-Duplikate finden</translation>
    </message>
    <message>
      <source>&amp;Evaluate…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Auswerten…</translation>
    </message>
    <message>
      <source>See how good a model is on pictures that you have reviewed</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Zeigen, wie gut ein Modell auf geprüften Bildern ist</translation>
    </message>
    <message>
      <source>&amp;Calibrate…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Kalibrieren…</translation>
    </message>
    <message>
      <source>Choose thresholds that fit what you have reviewed</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Schwellen wählen, die zu den geprüften Bildern passen</translation>
    </message>
    <message>
      <source>&amp;Learned…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Gelernt…</translation>
    </message>
    <message>
      <source>See every tag that you teach, and help it</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Alle beigebrachten Tags ansehen und beim Lernen helfen</translation>
    </message>
    <message>
      <source>&amp;Map…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ka&amp;rte…</translation>
    </message>
    <message>
      <source>See the library as a map, where what looks alike lies side by side</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Bibliothek als Karte zeigen, auf der Ähnliches nebeneinander liegt</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <source>Take the last step back</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Letzten Schritt zurücknehmen</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <source>Do again what was undone last</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Zuletzt Zurückgenommenes wiederholen</translation>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Redo</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Einfügen</translation>
    </message>
    <message>
      <source>Open the picture or the files in the clipboard</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Bild oder Dateien aus der Zwischenablage öffnen</translation>
    </message>
    <message>
      <source>&amp;Accept and next</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Annehmen und weiter</translation>
    </message>
    <message>
      <source>Accept all suggested tags and go on</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Alle vorgeschlagenen Tags annehmen und weitergehen</translation>
    </message>
    <message>
      <source>Add a &amp;tag</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Tag hinzufügen</translation>
    </message>
    <message>
      <source>Type a tag that the model didn't see</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ein Tag eingeben, das das Modell nicht erkannt hat</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
      <source>Look, size of text, keys and all other choices</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Aussehen, Textgröße, Tasten und alles Weitere</translation>
    </message>
    <message>
      <source>&amp;Next picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Nächstes Bild</translation>
    </message>
    <message>
      <source>Go to the next picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Zum nächsten Bild gehen</translation>
    </message>
    <message>
      <source>&amp;Previous picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Vorheriges Bild</translation>
    </message>
    <message>
      <source>Go to the previous picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Zum vorherigen Bild gehen</translation>
    </message>
    <message>
      <source>Go to pi&amp;ctures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Zu den &amp;Bildern</translation>
    </message>
    <message>
      <source>Go through the pictures by keys</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Bilder mit der Tastatur durchgehen</translation>
    </message>
    <message>
      <source>Go to ta&amp;gs</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Zu den &amp;Tags</translation>
    </message>
    <message>
      <source>Go through the tags by keys</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Tags mit der Tastatur durchgehen</translation>
    </message>
    <message>
      <source>&amp;Manage models…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Modelle &amp;verwalten…</translation>
    </message>
    <message>
      <source>Download, add, check and remove models</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Modelle herunterladen, hinzufügen, überprüfen und entfernen</translation>
    </message>
    <message>
      <source>&amp;Compare models…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Modelle ver&amp;gleichen…</translation>
    </message>
    <message>
      <source>See what two models say of the open pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Zeigen, was zwei Modelle zu den geöffneten Bildern sagen</translation>
    </message>
    <message>
      <source>Open models &amp;folder</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Modell&amp;ordner öffnen</translation>
    </message>
    <message>
      <source>The folder that models are put into</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Der Ordner, in dem die Modelle liegen</translation>
    </message>
    <message>
      <source>Tag a &amp;batch…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Stapel taggen…</translation>
    </message>
    <message>
      <source>Tag a folder, a selection or a search, with one model or several</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Einen Ordner, eine Auswahl oder eine Suche mit einem oder mehreren Modellen taggen</translation>
    </message>
    <message>
      <source>&amp;Tag untagged pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Ungetaggte Bilder taggen</translation>
    </message>
    <message>
      <source>Tag what the model hasn't seen yet</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Taggen, was das Modell noch nicht gesehen hat</translation>
    </message>
    <message>
      <source>&amp;Pause or resume tagging</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Tagging &amp;pausieren oder fortsetzen</translation>
    </message>
    <message>
      <source>Hold on, and go on later</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Anhalten und später weitermachen</translation>
    </message>
    <message>
      <source>&amp;Cancel tagging</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Tagging &amp;abbrechen</translation>
    </message>
    <message>
      <source>Stop tagging; what was tagged is kept</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Tagging abbrechen; bereits Getaggtes bleibt erhalten</translation>
    </message>
    <message>
      <source>&amp;Files that could not be tagged</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Fehlgeschlagene Dateien</translation>
    </message>
    <message>
      <source>List them with the reasons</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Mit den Gründen auflisten</translation>
    </message>
    <message>
      <source>&amp;Library…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Bibliothek…</translation>
    </message>
    <message>
      <source>Tags, categories, backups, and where the library lies</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Tags, Kategorien, Sicherungen und Ort der Bibliothek</translation>
    </message>
    <message>
      <source>&amp;Review what matters</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Wichtiges prüfen</translation>
    </message>
    <message>
      <source>Go through the most doubtful pictures first</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Die zweifelhaftesten Bilder zuerst durchgehen</translation>
    </message>
    <message>
      <source>&amp;Why this tag?</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Warum dieses &amp;Tag?</translation>
    </message>
    <message>
      <source>Show which parts of the picture speak for the chosen tag</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Zeigen, welche Teile des Bildes für das gewählte Tag sprechen</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>Read about what you are at</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Hilfe zur aktuellen Stelle lesen</translation>
    </message>
    <message>
      <source>Show the &amp;tour</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Rundgang zeigen</translation>
    </message>
    <message>
      <source>Four hints at the parts of the window</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Vier Hinweise zu den Teilen des Fensters</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <source>List all keys</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Alle Tasten auflisten</translation>
    </message>
    <message>
      <source>&amp;Report a problem…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Problem melden…</translation>
    </message>
    <message>
      <source>See and save what helps, without names of files or tags</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ansehen und speichern, was weiterhilft, ohne Namen von Dateien oder Tags</translation>
    </message>
    <message>
      <source>&amp;Licences…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Lizenzen…</translation>
    </message>
    <message>
      <source>What FurryTag is made of, and the licence of each part</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Woraus FurryTag besteht und die Lizenz jedes Teils</translation>
    </message>
    <message>
      <source>&amp;About FurryTag</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ü&amp;ber FurryTag</translation>
    </message>
    <message>
      <source>Version, folders and licence</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Version, Ordner und Lizenz</translation>
    </message>
    <message>
      <source>&amp;Open pictures…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Bilder ö&amp;ffnen…</translation>
    </message>
    <message>
      <source>Open picture files</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Bilddateien öffnen</translation>
    </message>
    <message>
      <source>Open &amp;folder…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
      <source>Open all pictures of a folder</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Alle Bilder eines Ordners öffnen</translation>
    </message>
    <message>
      <source>Open &amp;sub-folders too</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Unterordner mit öffnen</translation>
    </message>
    <message>
      <source>A folder is opened with all folders inside it</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ein Ordner wird mit allen Ordnern darin geöffnet</translation>
    </message>
    <message>
      <source>Open the e&amp;xamples</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Beispiele ö&amp;ffnen</translation>
    </message>
    <message>
      <source>Try everything on twelve drawings that come along</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Alles an zwölf mitgelieferten Zeichnungen ausprobieren</translation>
    </message>
    <message>
      <source>&amp;Export tags…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Tags &amp;exportieren…</translation>
    </message>
    <message>
      <source>Write tags to files that other software reads</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Tags in Dateien schreiben, die andere Programme lesen</translation>
    </message>
    <message>
      <source>&amp;Import tags…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Tags &amp;importieren…</translation>
    </message>
    <message>
      <source>Take over tags that stand beside and in the pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Tags übernehmen, die neben und in den Bildern stehen</translation>
    </message>
    <message>
      <source>&amp;Take exports back…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>E&amp;xporte zurücknehmen…</translation>
    </message>
    <message>
      <source>Give files back what they held before an export</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Dateien auf den Stand vor einem Export zurücksetzen</translation>
    </message>
    <message>
      <source>Copy as e&amp;621 tags</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Als e&amp;621-Tags kopieren</translation>
    </message>
    <message>
      <source>Copy this picture's tags for a post on e621</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Tags dieses Bildes für einen Post auf e621 kopieren</translation>
    </message>
    <message>
      <source>&amp;Close picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Bild &amp;schließen</translation>
    </message>
    <message>
      <source>Take the selected pictures off the list; their tags stay</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ausgewählte Bilder von der Liste nehmen; ihre Tags bleiben</translation>
    </message>
    <message>
      <source>C&amp;lear list</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Liste &amp;leeren</translation>
    </message>
    <message>
      <source>Take all pictures off the list; their tags stay</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Alle Bilder von der Liste nehmen; ihre Tags bleiben</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>Close the window; everything is kept</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Fenster schließen; alles bleibt erhalten</translation>
    </message>
    <message>
      <source>&amp;Search</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Suchen</translation>
    </message>
    <message>
      <source>Look for pictures by tags and more</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Bilder nach Tags und mehr suchen</translation>
    </message>
    <message>
      <source>Sa&amp;ved searches</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Gespei&amp;cherte Suchen</translation>
    </message>
    <message>
      <source>Run, save, rename and delete searches</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Suchen ausführen, speichern, umbenennen und löschen</translation>
    </message>
    <message>
      <source>Counts b&amp;y tag</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Anzahl je Tag</translation>
    </message>
    <message>
      <source>What the shown pictures have; a click narrows the search</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Was die gezeigten Bilder haben; ein Klick grenzt die Suche ein</translation>
    </message>
    <message>
      <source>Filmst&amp;rip</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Filmst&amp;reifen</translation>
    </message>
    <message>
      <source>The picture large, the others in one line below it</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Das Bild groß, die anderen in einer Zeile darunter</translation>
    </message>
    <message>
      <source>&amp;Larger thumbnails</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Größere &amp;Miniaturen</translation>
    </message>
    <message>
      <source>Show fewer pictures at once</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Weniger Bilder auf einmal zeigen</translation>
    </message>
    <message>
      <source>S&amp;maller thumbnails</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Kleinere M&amp;iniaturen</translation>
    </message>
    <message>
      <source>Show more pictures at once</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Mehr Bilder auf einmal zeigen</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ver&amp;größern</translation>
    </message>
    <message>
      <source>Show the picture larger</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Bild größer zeigen</translation>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
      <source>Show the picture smaller</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Bild kleiner zeigen</translation>
    </message>
    <message>
      <source>&amp;Fit</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Einpassen</translation>
    </message>
    <message>
      <source>Show all of the picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
      <source>&amp;100 %</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;100 %</translation>
    </message>
    <message>
      <source>One pixel of the picture on one of the screen</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ein Bildpixel auf einem Bildschirmpixel</translation>
    </message>
    <message>
      <source>Show &amp;blurred picture once</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Unscharfes Bild einmal zeigen</translation>
    </message>
    <message>
      <source>Until you go to another picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Bis zum Wechsel zu einem anderen Bild</translation>
    </message>
    <message>
      <source>Show &amp;adult tags and pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Nicht &amp;jugendfreie Tags und Bilder zeigen</translation>
    </message>
    <message>
      <source>List adult tags and stop blurring</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Nicht jugendfreie Tags auflisten und nichts mehr unscharf zeigen</translation>
    </message>
    <message>
      <source>F&amp;ull screen</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Vo&amp;llbild</translation>
    </message>
    <message>
      <source>Nothing but the picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Nichts als das Bild</translation>
    </message>
    <message>
      <source>Tags ov&amp;er the picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Tags über &amp;dem Bild</translation>
    </message>
    <message>
      <source>Write the tags over the picture, on the full screen too</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Tags über das Bild schreiben, auch im Vollbild</translation>
    </message>
    <message>
      <source>&amp;Accept suggestions</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Vorschläge &amp;annehmen</translation>
    </message>
    <message>
      <source>Accept what is suggested on all selected pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Vorschläge auf allen ausgewählten Bildern annehmen</translation>
    </message>
    <message>
      <source>Add a &amp;tag…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Tag hinzufügen…</translation>
    </message>
    <message>
      <source>Add a tag to all selected pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Ein Tag zu allen ausgewählten Bildern hinzufügen</translation>
    </message>
    <message>
      <source>Mark as &amp;reviewed</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Als &amp;geprüft markieren</translation>
    </message>
    <message>
      <source>You are done with all selected pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Alle ausgewählten Bilder sind fertig</translation>
    </message>
    <message>
      <source>Mark as &amp;not reviewed</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Als &amp;ungeprüft markieren</translation>
    </message>
    <message>
      <source>Look at them again later</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Später noch einmal ansehen</translation>
    </message>
    <message>
      <source>Ta&amp;g with the model</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Mit dem Modell taggen</translation>
    </message>
    <message>
      <source>Tag what the model hasn't seen of the selected pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Taggen, was das Modell von den ausgewählten Bildern noch nicht gesehen hat</translation>
    </message>
    <message>
      <source>Copy &amp;paths</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Pfade kopieren</translation>
    </message>
    <message>
      <source>Put the paths of the selected files into the clipboard</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Pfade der ausgewählten Dateien in die Zwischenablage kopieren</translation>
    </message>
    <message>
      <source>Rate a&amp;s</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Einstu&amp;fen als</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Farbschema</translation>
    </message>
    <message>
      <source>The colours of the window</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Die Farben des Fensters</translation>
    </message>
    <message>
      <source>Rate all selected pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Alle ausgewählten Bilder einstufen</translation>
    </message>
    <message>
      <source>&amp;Selection</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Aus&amp;wahl</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>&amp;Tools</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Extras</translation>
    </message>
    <message>
      <source>&amp;Insight</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>A&amp;nalyse</translation>
    </message>
    <message>
      <source>&amp;Undo: {step}</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
      <source>&amp;Redo: {step}</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message>
      <source>&amp;Safe</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Unbedenklich</translation>
    </message>
    <message>
      <source>&amp;Questionable</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Fragwürdig</translation>
    </message>
    <message>
      <source>&amp;Explicit</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>&amp;Explizit</translation>
    </message>
    <message>
      <source>As the &amp;model says</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>Laut &amp;Modell</translation>
    </message>
    <message>
      <source>From {parent}</source>
      <extracomment>ui/additions.py</extracomment>
      <translation>Aus {parent}</translation>
    </message>
    <message>
      <source>tagged {tags}</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>getaggt: {tags}</translation>
    </message>
    <message>
      <source>suggested {tags}</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>vorgeschlagen: {tags}</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures</source>
      <extracomment>1: {n} picture
ui/asking.py</extracomment>
      <translation>
        <numerusform>{n} Bild</numerusform>
        <numerusform>{n} Bilder</numerusform>
      </translation>
    </message>
    <message>
      <source>What is chosen is withheld.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>Das Gewählte wird zurückgehalten.</translation>
    </message>
    <message>
      <source>It takes part in nothing.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>Es wird bei nichts berücksichtigt.</translation>
    </message>
    <message>
      <source>Choose another model.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>Ein anderes Modell wählen.</translation>
    </message>
    <message>
      <source>Nothing is left to review.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>Es ist nichts mehr zu prüfen.</translation>
    </message>
    <message>
      <source>Open pictures and let them be tagged.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>Bilder öffnen und taggen lassen.</translation>
    </message>
    <message>
      <source>The model has seen no picture yet.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>Das Modell hat noch kein Bild gesehen.</translation>
    </message>
    <message>
      <source>Let some pictures be tagged first.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>Zuerst einige Bilder taggen lassen.</translation>
    </message>
    <message>
      <source>no tags</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>keine Tags</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
      <source>{model} gives no embedding, so nothing can be found with it.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>{model} liefert kein Embedding, deshalb lässt sich damit nichts finden.</translation>
    </message>
    <message>
      <source>{name} is withheld: a model takes it for adult art of a young character.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>{name} wird zurückgehalten: Ein Modell hält es für eine nicht jugendfreie Darstellung einer jungen Figur.</translation>
    </message>
    <message>
      <source>Can't write {path}: {reason}.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <source>Can't read {path}: {reason}.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message numerus="yes">
      <source>The batch is done: {n} pictures tagged.</source>
      <extracomment>1: The batch is done: {n} picture tagged.
ui/batchdesk.py</extracomment>
      <translation>
        <numerusform>Der Stapel ist fertig: {n} Bild getaggt.</numerusform>
        <numerusform>Der Stapel ist fertig: {n} Bilder getaggt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Tagging</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>Tagging</translation>
    </message>
    <message>
      <source>Loading…</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>Wird geladen…</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures of a batch still wait; tagging is paused.</source>
      <extracomment>1: {n} picture of a batch still waits; tagging is paused.
ui/batchdesk.py</extracomment>
      <translation>
        <numerusform>{n} Bild eines Stapels wartet noch; das Tagging ist angehalten.</numerusform>
        <numerusform>{n} Bilder eines Stapels warten noch; das Tagging ist angehalten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Going on with {n} pictures that were not tagged yet.</source>
      <extracomment>1: Going on with {n} picture that was not tagged yet.
ui/batchdesk.py</extracomment>
      <translation>
        <numerusform>Weiter mit {n} Bild, das noch nicht getaggt war.</numerusform>
        <numerusform>Weiter mit {n} Bildern, die noch nicht getaggt waren.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more paths could not be opened either.</source>
      <extracomment>1: {n} more path could not be opened either.
ui/batchdesk.py</extracomment>
      <translation>
        <numerusform>{n} weiterer Pfad konnte ebenfalls nicht geöffnet werden.</numerusform>
        <numerusform>{n} weitere Pfade konnten ebenfalls nicht geöffnet werden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files could not be tagged.</source>
      <extracomment>1: {n} file could not be tagged.
ui/batchdesk.py</extracomment>
      <translation>
        <numerusform>{n} Datei konnte nicht getaggt werden.</numerusform>
        <numerusform>{n} Dateien konnten nicht getaggt werden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures wait no longer to be tagged; what was tagged is kept.</source>
      <extracomment>1: {n} picture waits no longer to be tagged; what was tagged is kept.
ui/batchdesk.py</extracomment>
      <translation>
        <numerusform>{n} Bild wartet nicht mehr auf das Tagging; Getaggtes bleibt erhalten.</numerusform>
        <numerusform>{n} Bilder warten nicht mehr auf das Tagging; Getaggtes bleibt erhalten.</numerusform>
      </translation>
    </message>
    <message>
      <source>Resume</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Pause</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>Pausieren</translation>
    </message>
    <message numerus="yes">
      <source>All {n} pictures have been tagged with {models} already.</source>
      <extracomment>1: The picture has been tagged with {models} already.
ui/batchdesk.py</extracomment>
      <translation>
        <numerusform>Das Bild ist bereits mit {models} getaggt.</numerusform>
        <numerusform>Alle {n} Bilder sind bereits mit {models} getaggt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its pictures wait.</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>Seine Bilder warten.</translation>
    </message>
    <message>
      <source>Show</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>There is nothing to tag there.</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>Dort gibt es nichts zu taggen.</translation>
    </message>
    <message>
      <source>Choose a folder with pictures.</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>Einen Ordner mit Bildern wählen.</translation>
    </message>
    <message>
      <source>Don't tag with it</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>Nicht damit taggen</translation>
    </message>
    <message>
      <source>Tag them after all</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>Doch taggen</translation>
    </message>
    <message>
      <source>model {number} of {all}</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>Modell {number} von {all}</translation>
    </message>
    <message>
      <source>Looking for pictures</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>Bilder suchen</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <extracomment>ui/comparison.py</extracomment>
      <translation>Wird gestoppt…</translation>
    </message>
    <message>
      <source>Waiting…</source>
      <extracomment>ui/comparison.py</extracomment>
      <translation>Wartet…</translation>
    </message>
    <message>
      <source>It isn't open any more.</source>
      <extracomment>ui/comparison.py</extracomment>
      <translation>Nicht mehr geöffnet.</translation>
    </message>
    <message>
      <source>Loading</source>
      <extracomment>ui/comparison.py</extracomment>
      <translation>Laden</translation>
    </message>
    <message>
      <source>{model} hasn't tagged this picture yet.</source>
      <extracomment>ui/comparison.py</extracomment>
      <translation>{model} hat dieses Bild noch nicht getaggt.</translation>
    </message>
    <message>
      <source>Go on</source>
      <extracomment>ui/context.py</extracomment>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Something went wrong inside FurryTag.</source>
      <extracomment>ui/context.py</extracomment>
      <translation>In FurryTag ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
      <source>Tagging is paused; nothing is lost.</source>
      <extracomment>ui/context.py</extracomment>
      <translation>Das Tagging ist angehalten; nichts geht verloren.</translation>
    </message>
    <message>
      <source>What it was is written in {log}.</source>
      <extracomment>ui/context.py</extracomment>
      <translation>Einzelheiten stehen in {log}.</translation>
    </message>
    <message numerus="yes">
      <source>{n} tag files were changed outside and left alone.</source>
      <extracomment>1: {n} tag file was changed outside and left alone.
ui/currentfiles.py</extracomment>
      <translation>
        <numerusform>{n} Tag-Datei wurde außerhalb geändert und nicht angetastet.</numerusform>
        <numerusform>{n} Tag-Dateien wurden außerhalb geändert und nicht angetastet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more tag files could not be kept current either.</source>
      <extracomment>1: {n} more tag file could not be kept current either.
ui/currentfiles.py</extracomment>
      <translation>
        <numerusform>{n} weitere Tag-Datei konnte auch nicht aktuell gehalten werden.</numerusform>
        <numerusform>{n} weitere Tag-Dateien konnten auch nicht aktuell gehalten werden.</numerusform>
      </translation>
    </message>
    <message>
      <source>Export tags to decide about them.</source>
      <extracomment>ui/currentfiles.py</extracomment>
      <translation>Tags exportieren, um darüber zu entscheiden.</translation>
    </message>
    <message>
      <source>Looking for devices…</source>
      <extracomment>ui/devicedesk.py</extracomment>
      <translation>Geräte werden gesucht…</translation>
    </message>
    <message>
      <source>Waiting to try…</source>
      <extracomment>ui/devicedesk.py</extracomment>
      <translation>Wartet auf den Test…</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <extracomment>ui/devicedesk.py</extracomment>
      <translation>{done} von {total}</translation>
    </message>
    <message>
      <source>About FurryTag</source>
      <extracomment>ui/dialogs/about.py</extracomment>
      <translation>Über FurryTag</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>ui/dialogs/about.py</extracomment>
      <translation>Schließen</translation>
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
      <translation>Taggt Furry- und Cartoon-Bilder auf dem eigenen Computer und lernt aus Korrekturen.

Bibliothek: {library}
Modelle: {models}
Protokoll: {log}

MIT-Lizenz.</translation>
    </message>
    <message>
      <source>ONNX model</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>ONNX-Modell</translation>
    </message>
    <message>
      <source>Add a model</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Modell hinzufügen</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Name</translation>
    </message>
    <message>
      <source>All options</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Alle Optionen</translation>
    </message>
    <message>
      <source>Also what the files seem to say</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Auch das, was die Dateien anzugeben scheinen</translation>
    </message>
    <message>
      <source>Adding the model</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Hinzufügen des Modells</translation>
    </message>
    <message>
      <source>Add it</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Preview on another picture</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Vorschau mit anderem Bild</translation>
    </message>
    <message numerus="yes">
      <source>{n} tags from {file}</source>
      <extracomment>1: {n} tag from {file}
ui/dialogs/add_model.py</extracomment>
      <translation>
        <numerusform>{n} Tag aus {file}</numerusform>
        <numerusform>{n} Tags aus {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} tags of the furry image models</source>
      <extracomment>1: {n} tag of the furry image models
ui/dialogs/add_model.py</extracomment>
      <translation>
        <numerusform>{n} Tag der Furry-Bildmodelle</numerusform>
        <numerusform>{n} Tags der Furry-Bildmodelle</numerusform>
      </translation>
    </message>
    <message>
      <source>All files (*)</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Its files don't say this:</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Nicht in den Dateien angegeben:</translation>
    </message>
    <message>
      <source>As you answered</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Wie angegeben</translation>
    </message>
    <message>
      <source>Add {source}</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>{source} hinzufügen</translation>
    </message>
    <message>
      <source>You: {answer}</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Angegeben: {answer}</translation>
    </message>
    <message>
      <source>Instead: {answer}</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Stattdessen: {answer}</translation>
    </message>
    <message>
      <source>Add {title}</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>{title} hinzufügen</translation>
    </message>
    <message>
      <source>{kind}, {width} x {height} pixels</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>{kind}, {width} x {height} Pixel</translation>
    </message>
    <message>
      <source>Pictures ({patterns})</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>Bilder ({patterns})</translation>
    </message>
    <message>
      <source>Show adult tags and pictures</source>
      <extracomment>ui/dialogs/adult.py</extracomment>
      <translation>Nicht jugendfreie Tags und Bilder zeigen</translation>
    </message>
    <message>
      <source>Are you an adult, and do you want to see adult tags and pictures?</source>
      <extracomment>ui/dialogs/adult.py</extracomment>
      <translation>Sind Sie volljährig, und möchten Sie nicht jugendfreie Tags und Bilder sehen?</translation>
    </message>
    <message>
      <source>Pictures rated above safe are then no longer blurred. Withheld pictures stay blurred.</source>
      <extracomment>ui/dialogs/adult.py</extracomment>
      <translation>Bilder mit einer Einstufung über „unbedenklich“ sind dann nicht mehr unscharf. Zurückgehaltene Bilder bleiben unscharf.</translation>
    </message>
    <message>
      <source>I am an adult, show them</source>
      <extracomment>ui/dialogs/adult.py</extracomment>
      <translation>Ich bin volljährig, zeigen</translation>
    </message>
    <message>
      <source>Install another model to compare with.</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>Zum Vergleichen ein weiteres Modell installieren.</translation>
    </message>
    <message>
      <source>No pictures are open.</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>Es sind keine Bilder geöffnet.</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures not tagged by {title} yet</source>
      <extracomment>1: {n} picture not tagged by {title} yet
ui/dialogs/compare.py</extracomment>
      <translation>
        <numerusform>{n} Bild von {title} noch nicht getaggt</numerusform>
        <numerusform>{n} Bilder von {title} noch nicht getaggt</numerusform>
      </translation>
    </message>
    <message>
      <source>Compare models</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>Modelle vergleichen</translation>
    </message>
    <message>
      <source>Summary</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>Zusammenfassung</translation>
    </message>
    <message>
      <source>Stop; what was tagged is kept</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>Stoppen; bereits Getaggtes bleibt erhalten</translation>
    </message>
    <message>
      <source>Running the models</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>Ausführen der Modelle</translation>
    </message>
    <message>
      <source>✓ said by both   ✦ only by this one</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>✓ von beiden genannt   ✦ nur von diesem</translation>
    </message>
    <message numerus="yes">
      <source>On {n} pictures: {means} tags a picture.</source>
      <extracomment>1: On {n} picture: {means} tags a picture.
ui/dialogs/compare.py</extracomment>
      <translation>
        <numerusform>Bei {n} Bild: {means} Tags pro Bild.</numerusform>
        <numerusform>Bei {n} Bildern: {means} Tags pro Bild.</numerusform>
      </translation>
    </message>
    <message>
      <source>One model</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>Ein Modell</translation>
    </message>
    <message>
      <source>The other model</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>Das andere Modell</translation>
    </message>
    <message>
      <source>Counting…</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>Zählen…</translation>
    </message>
    <message numerus="yes">
      <source>▶ Run on {n} missing pictures</source>
      <extracomment>1: ▶ Run on {n} missing picture
ui/dialogs/compare.py</extracomment>
      <translation>
        <numerusform>▶ {n} fehlendes Bild taggen</numerusform>
        <numerusform>▶ {n} fehlende Bilder taggen</numerusform>
      </translation>
    </message>
    <message>
      <source>All is tagged by both</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>Alles ist von beiden getaggt</translation>
    </message>
    <message>
      <source>Tags</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>Tags</translation>
    </message>
    <message>
      <source>{title} says {total}</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>{title} nennt {total}</translation>
    </message>
    <message>
      <source>{agreement} % of the tags are said by both.</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>{agreement} % der Tags werden von beiden genannt.</translation>
    </message>
    <message>
      <source>The rating is the same on {same_rating} %.</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>Die Einstufung ist bei {same_rating} % gleich.</translation>
    </message>
    <message>
      <source>Tags of {model}</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>Tags von {model}</translation>
    </message>
    <message>
      <source>{one} and {other}</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>{one} und {other}</translation>
    </message>
    <message>
      <source>Stopped. What was written is kept, can be taken back, and isn't written again.</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>Gestoppt. Bereits Geschriebenes bleibt, kann zurückgenommen werden und wird nicht erneut geschrieben.</translation>
    </message>
    <message>
      <source>Export tags</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>Tags exportieren</translation>
    </message>
    <message>
      <source>Pictures</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>&amp;Zurück</translation>
    </message>
    <message>
      <source>Send to &amp;Hydrus…</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>An &amp;Hydrus senden…</translation>
    </message>
    <message>
      <source>&amp;Undo this export</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>Diesen Export zurück&amp;nehmen</translation>
    </message>
    <message>
      <source>Look at the &amp;files</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>&amp;Dateien ansehen</translation>
    </message>
    <message numerus="yes">
      <source>{n} open pictures</source>
      <extracomment>1: {n} open picture
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>{n} geöffnetes Bild</numerusform>
        <numerusform>{n} geöffnete Bilder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files taken back.</source>
      <extracomment>1: {n} file taken back.
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>{n} Datei zurückgenommen.</numerusform>
        <numerusform>{n} Dateien zurückgenommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} selected pictures</source>
      <extracomment>1: {n} selected picture
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>{n} ausgewähltes Bild</numerusform>
        <numerusform>{n} ausgewählte Bilder</numerusform>
      </translation>
    </message>
    <message>
      <source>All open pictures</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>Alle geöffneten Bilder</translation>
    </message>
    <message>
      <source>The open picture</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>Das geöffnete Bild</translation>
    </message>
    <message>
      <source>The shown picture</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>Das angezeigte Bild</translation>
    </message>
    <message>
      <source>Open a picture to see what would be written of it.</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>Ein Bild öffnen, um zu sehen, was dafür geschrieben würde.</translation>
    </message>
    <message>
      <source>There are no pictures to export.</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>Es gibt keine Bilder zum Exportieren.</translation>
    </message>
    <message numerus="yes">
      <source>{n} files written</source>
      <extracomment>1: {n} file written
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>{n} Datei geschrieben</numerusform>
        <numerusform>{n} Dateien geschrieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files deleted</source>
      <extracomment>1: {n} file deleted
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>{n} Datei gelöscht</numerusform>
        <numerusform>{n} Dateien gelöscht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{text} {n} files could not be changed; the list says why.</source>
      <extracomment>1: {text} {n} file could not be changed; the list says why.
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>{text} {n} Datei konnte nicht geändert werden; die Liste nennt den Grund.</numerusform>
        <numerusform>{text} {n} Dateien konnten nicht geändert werden; die Liste nennt die Gründe.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>&amp;Export {n} files</source>
      <extracomment>1: &amp;Export {n} file
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>{n} Datei &amp;exportieren</numerusform>
        <numerusform>{n} Dateien &amp;exportieren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>delete {n} files</source>
      <extracomment>1: delete {n} file
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>{n} Datei löschen</numerusform>
        <numerusform>{n} Dateien löschen</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing to &amp;export</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>Nichts zu &amp;exportieren</translation>
    </message>
    <message>
      <source>&amp;Copy to the clipboard</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>In die Zwischenablage &amp;kopieren</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Delete {n} files</source>
      <extracomment>1: &amp;Delete {n} file
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>{n} Datei &amp;löschen</numerusform>
        <numerusform>{n} Dateien &amp;löschen</numerusform>
      </translation>
    </message>
    <message>
      <source>The tags are in the clipboard.</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>Die Tags sind in der Zwischenablage.</translation>
    </message>
    <message>
      <source>Nothing is written yet. {words}.</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>Noch ist nichts geschrieben. {words}.</translation>
    </message>
    <message>
      <source>Files</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>Which files are listed</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>Welche Dateien aufgelistet werden</translation>
    </message>
    <message>
      <source>Changed outside:</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>Außerhalb geändert:</translation>
    </message>
    <message>
      <source>What is done with this file</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>Was mit dieser Datei geschieht</translation>
    </message>
    <message>
      <source>Do so with &amp;all</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>Bei &amp;allen so</translation>
    </message>
    <message>
      <source>Do the same with all files that were changed outside</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>Bei allen außerhalb geänderten Dateien ebenso verfahren</translation>
    </message>
    <message>
      <source>What</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>Was</translation>
    </message>
    <message>
      <source>File</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Remark</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>Changes and refusals ({changing})</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>Änderungen und Verweigertes ({changing})</translation>
    </message>
    <message>
      <source>In: {gained}</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>Neu: {gained}</translation>
    </message>
    <message>
      <source>Out: {lost}</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>Entfällt: {lost}</translation>
    </message>
    <message>
      <source>Preset</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>Profil</translation>
    </message>
    <message>
      <source>Name of the preset</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>Name des Profils</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>Ent&amp;fernen</translation>
    </message>
    <message>
      <source>&amp;Keep files current automatically</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>Dateien a&amp;utomatisch aktuell halten</translation>
    </message>
    <message>
      <source>Write the files of a picture again after every decision on it, as long as this is on</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>Solange dies eingeschaltet ist, die Dateien eines Bildes nach jeder Entscheidung dazu neu schreiben</translation>
    </message>
    <message>
      <source>Preview</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>Vorschau</translation>
    </message>
    <message>
      <source>&amp;Reset</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
      <source>Make this preset as it was at first</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>Dieses Profil in den Anfangszustand versetzen</translation>
    </message>
    <message>
      <source>Forget this preset</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>Dieses Profil löschen</translation>
    </message>
    <message>
      <source>Preview: {target}</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>Vorschau: {target}</translation>
    </message>
    <message>
      <source>Stopped; what was taken back until then stays so.</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>Gestoppt; bis dahin Zurückgenommenes bleibt zurückgenommen.</translation>
    </message>
    <message>
      <source>Take exports back</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>Exporte zurücknehmen</translation>
    </message>
    <message>
      <source>Exports</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>Exporte</translation>
    </message>
    <message>
      <source>Files that could not be taken back</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>Dateien, die nicht zurückgenommen werden konnten</translation>
    </message>
    <message>
      <source>&amp;Take back</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
      <source>Every file gets the bytes that it had before the export. Files that were changed since are left alone.</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>Jede Datei erhält genau den Inhalt, den sie vor dem Export hatte. Seither geänderte Dateien werden nicht angetastet.</translation>
    </message>
    <message numerus="yes">
      <source>{text} {n} files had been deleted already.</source>
      <extracomment>1: {text} {n} file had been deleted already.
ui/dialogs/exports.py</extracomment>
      <translation>
        <numerusform>{text} {n} Datei war bereits gelöscht.</numerusform>
        <numerusform>{text} {n} Dateien waren bereits gelöscht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files could not be changed. {text}</source>
      <extracomment>1: {n} file could not be changed. {text}
ui/dialogs/exports.py</extracomment>
      <translation>
        <numerusform>{n} Datei konnte nicht geändert werden. {text}</numerusform>
        <numerusform>{n} Dateien konnten nicht geändert werden. {text}</numerusform>
      </translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>Zeitpunkt</translation>
    </message>
    <message>
      <source>Folder</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>There is no export to take back.</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>Es gibt keinen Export zum Zurücknehmen.</translation>
    </message>
    <message>
      <source>FurryTag help</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation>FurryTag-Hilfe</translation>
    </message>
    <message>
      <source>Search the help</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
      <source>Pages of the help</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation>Seiten der Hilfe</translation>
    </message>
    <message>
      <source>No page has all of these words.</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message>
      <source>Back (Alt+Left)</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
      <source>Forward (Alt+Right)</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation>Vorwärts (Alt+Rechts)</translation>
    </message>
    <message>
      <source>Contents</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>The first page</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation>Die erste Seite</translation>
    </message>
    <message>
      <source>Stopped; what was sent until then stays in Hydrus.</source>
      <extracomment>ui/dialogs/hydrus.py</extracomment>
      <translation>Gestoppt; bis dahin Gesendetes bleibt in Hydrus.</translation>
    </message>
    <message>
      <source>Send tags to Hydrus</source>
      <extracomment>ui/dialogs/hydrus.py</extracomment>
      <translation>Tags an Hydrus senden</translation>
    </message>
    <message>
      <source>Pictures that could not be sent</source>
      <extracomment>ui/dialogs/hydrus.py</extracomment>
      <translation>Bilder, die nicht gesendet werden konnten</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Send tags of {n} pictures</source>
      <extracomment>1: &amp;Send tags of {n} picture
ui/dialogs/hydrus.py</extracomment>
      <translation>
        <numerusform>Tags von {n} Bild &amp;senden</numerusform>
        <numerusform>Tags von {n} Bildern &amp;senden</numerusform>
      </translation>
    </message>
    <message>
      <source>Only tags are sent, for files that Hydrus knows by their content. Withheld pictures and hidden tags stay here.</source>
      <extracomment>ui/dialogs/hydrus.py</extracomment>
      <translation>Gesendet werden nur Tags, und zwar für Dateien, die Hydrus am Inhalt erkennt. Zurückgehaltene Bilder und ausgeblendete Tags bleiben hier.</translation>
    </message>
    <message numerus="yes">
      <source>Hydrus was given the tags of {n} pictures; {left_out} had none to send.</source>
      <extracomment>1: Hydrus was given the tags of {n} picture; {left_out} had none to send.
ui/dialogs/hydrus.py</extracomment>
      <translation>
        <numerusform>Hydrus hat die Tags von {n} Bild erhalten; ohne Tags zum Senden: {left_out}.</numerusform>
        <numerusform>Hydrus hat die Tags von {n} Bildern erhalten; ohne Tags zum Senden: {left_out}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Stopped; nothing was taken over.</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>Gestoppt; es wurde nichts übernommen.</translation>
    </message>
    <message numerus="yes">
      <source>Tags of {n} pictures were taken over; Undo in the Edit menu takes all of it back.</source>
      <extracomment>1: Tags of {n} picture were taken over; Undo in the Edit menu takes all of it back.
ui/dialogs/import_tags.py</extracomment>
      <translation>
        <numerusform>Die Tags von {n} Bild wurden übernommen; „Rückgängig“ im Menü „Bearbeiten“ nimmt alles zurück.</numerusform>
        <numerusform>Die Tags von {n} Bildern wurden übernommen; „Rückgängig“ im Menü „Bearbeiten“ nimmt alles zurück.</numerusform>
      </translation>
    </message>
    <message>
      <source>Import tags</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>Tags importieren</translation>
    </message>
    <message>
      <source>What is taken over for the picture</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>Was für das Bild übernommen wird</translation>
    </message>
    <message>
      <source>&amp;Look</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>&amp;Ansehen</translation>
    </message>
    <message numerus="yes">
      <source>Tags that stand beside and in {n} open pictures become your decisions. What you have decided yourself stays.</source>
      <extracomment>1: Tags that stand beside and in {n} open picture become your decisions. What you have decided yourself stays.
ui/dialogs/import_tags.py</extracomment>
      <translation>
        <numerusform>Tags neben und in {n} geöffneten Bild werden zu eigenen Entscheidungen. Bereits selbst Entschiedenes bleibt.</numerusform>
        <numerusform>Tags neben und in {n} geöffneten Bildern werden zu eigenen Entscheidungen. Bereits selbst Entschiedenes bleibt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Picture</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>Bild</translation>
    </message>
    <message>
      <source>From</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>Quelle</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Import for {n} pictures</source>
      <extracomment>1: &amp;Import for {n} picture
ui/dialogs/import_tags.py</extracomment>
      <translation>
        <numerusform>Für {n} Bild &amp;importieren</numerusform>
        <numerusform>Für {n} Bilder &amp;importieren</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing to &amp;import</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>Nichts zu &amp;importieren</translation>
    </message>
    <message>
      <source>Nothing is taken over yet: {summary}.</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>Noch ist nichts übernommen: {summary}.</translation>
    </message>
    <message>
      <source>Rating: {rating}</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>Einstufung: {rating}</translation>
    </message>
    <message>
      <source>{name} stays as you decided.</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>{name} bleibt wie entschieden.</translation>
    </message>
    <message>
      <source>Similar</source>
      <extracomment>ui/dialogs/insight.py</extracomment>
      <translation>Ähnliche</translation>
    </message>
    <message>
      <source>Evaluate</source>
      <extracomment>ui/dialogs/insight.py</extracomment>
      <translation>Auswerten</translation>
    </message>
    <message>
      <source>Calibrate</source>
      <extracomment>ui/dialogs/insight.py</extracomment>
      <translation>Kalibrieren</translation>
    </message>
    <message>
      <source>Learned</source>
      <extracomment>ui/dialogs/insight.py</extracomment>
      <translation>Gelernt</translation>
    </message>
    <message>
      <source>Map</source>
      <extracomment>ui/dialogs/insight.py</extracomment>
      <translation>Karte</translation>
    </message>
    <message>
      <source>Insight</source>
      <extracomment>ui/dialogs/insight.py</extracomment>
      <translation>Analyse</translation>
    </message>
    <message>
      <source>Keep the keys that it has</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>Bisherige Tasten behalten</translation>
    </message>
    <message>
      <source>What you press is added to the command's other keys</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>Die gedrückten Tasten kommen zu den anderen des Befehls hinzu</translation>
    </message>
    <message>
      <source>No keys</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>Keine Tasten</translation>
    </message>
    <message>
      <source>The command is then only in its menu</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>Der Befehl ist dann nur in seinem Menü</translation>
    </message>
    <message>
      <source>Reset</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Give this command the keys that it had from the start</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>Diesem Befehl seine ursprünglichen Tasten geben</translation>
    </message>
    <message>
      <source>Reset all keys</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
      <source>Give it to this command</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>Diesem Befehl geben</translation>
    </message>
    <message>
      <source>Leave it</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>So lassen</translation>
    </message>
    <message>
      <source>Choose a command to give it other keys.</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>Einen Befehl wählen, um ihm andere Tasten zu geben.</translation>
    </message>
    <message>
      <source>{key} belongs to “{other}”.</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>{key} gehört zu „{other}“.</translation>
    </message>
    <message>
      <source>Keys of “{command}”:</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>Tasten von „{command}“:</translation>
    </message>
    <message>
      <source>Library</source>
      <extracomment>ui/dialogs/library.py</extracomment>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>Storage and backups</source>
      <extracomment>ui/dialogs/library.py</extracomment>
      <translation>Speicherort und Sicherungen</translation>
    </message>
    <message>
      <source>Rename category</source>
      <extracomment>ui/dialogs/library.py</extracomment>
      <translation>Kategorie umbenennen</translation>
    </message>
    <message>
      <source>Rename</source>
      <extracomment>ui/dialogs/library.py</extracomment>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>New category</source>
      <extracomment>ui/dialogs/library.py</extracomment>
      <translation>Neue Kategorie</translation>
    </message>
    <message>
      <source>Make it</source>
      <extracomment>ui/dialogs/library.py</extracomment>
      <translation>Anlegen</translation>
    </message>
    <message>
      <source>Program</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>Programm</translation>
    </message>
    <message>
      <source>System library</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>Systembibliothek</translation>
    </message>
    <message>
      <source>Model or drawing</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>Modell oder Zeichnung</translation>
    </message>
    <message>
      <source>not stated</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <source>Licences</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <source>FurryTag is MIT-licensed. It is made of these parts, each with its licence.</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>FurryTag steht unter der MIT-Lizenz. Es besteht aus diesen Teilen, jedes mit seiner Lizenz.</translation>
    </message>
    <message>
      <source>Parts</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>Teile</translation>
    </message>
    <message>
      <source>Licence</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>Lizenz</translation>
    </message>
    <message>
      <source>Reading the licences…</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>Lizenzen werden gelesen…</translation>
    </message>
    <message numerus="yes">
      <source>{n} parts</source>
      <extracomment>1: {n} part
ui/dialogs/licences.py</extracomment>
      <translation>
        <numerusform>{n} Teil</numerusform>
        <numerusform>{n} Teile</numerusform>
      </translation>
    </message>
    <message>
      <source>Part</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>Teil</translation>
    </message>
    <message>
      <source>Its makers ship no text with it; its licence is {name}.</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>Die Hersteller liefern keinen Text mit; die Lizenz ist {name}.</translation>
    </message>
    <message>
      <source>as the trial says</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>laut Test</translation>
    </message>
    <message>
      <source>reference</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Referenz</translation>
    </message>
    <message>
      <source>Run with</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Ausführen mit</translation>
    </message>
    <message>
      <source>How it is fed</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Art der Eingabe</translation>
    </message>
    <message>
      <source>Compare on my pictures…</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Mit eigenen Bildern vergleichen…</translation>
    </message>
    <message>
      <source>See what it says if it is fed in each of these ways</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Zeigen, was es bei jeder dieser Eingabearten nennt</translation>
    </message>
    <message>
      <source>Open page</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Seite öffnen</translation>
    </message>
    <message>
      <source>Show in your browser where it is published</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Die Seite der Veröffentlichung im Browser zeigen</translation>
    </message>
    <message>
      <source>Verify</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Überprüfen</translation>
    </message>
    <message>
      <source>Compare every file with what was installed</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Jede Datei mit dem installierten Stand vergleichen</translation>
    </message>
    <message>
      <source>Try</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Testen</translation>
    </message>
    <message>
      <source>Run it in every way that there is, and choose the fastest</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Auf alle möglichen Arten ausführen und die schnellste wählen</translation>
    </message>
    <message>
      <source>Copy hashes</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Hashes kopieren</translation>
    </message>
    <message>
      <source>Copy the list of files with their SHA-256</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Dateiliste mit den SHA-256-Hashes kopieren</translation>
    </message>
    <message>
      <source>Open folder</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Show the model's files</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Die Dateien des Modells zeigen</translation>
    </message>
    <message>
      <source>Remove…</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Entfernen…</translation>
    </message>
    <message>
      <source>Delete the model's files; tags and scores are kept</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Die Dateien des Modells löschen; Tags und Scores bleiben erhalten</translation>
    </message>
    <message>
      <source>Details</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Details</translation>
    </message>
    <message numerus="yes">
      <source>Files ({n} files)</source>
      <extracomment>1: Files ({n} file)
ui/dialogs/model_details.py</extracomment>
      <translation>
        <numerusform>Dateien ({n} Datei)</numerusform>
        <numerusform>Dateien ({n} Dateien)</numerusform>
      </translation>
    </message>
    <message>
      <source>It comes with FurryTag.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Gehört zu FurryTag.</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>keine</translation>
    </message>
    <message>
      <source>its publisher</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Herausgeber</translation>
    </message>
    <message>
      <source>the installation</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Installation</translation>
    </message>
    <message>
      <source>Size</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Known from</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Runtime</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Laufzeitumgebung</translation>
    </message>
    <message>
      <source>Speed</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>Difference</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Differenz</translation>
    </message>
    <message>
      <source>Ran on</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Lief auf</translation>
    </message>
    <message>
      <source>How it runs here</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Ausführung auf diesem Gerät</translation>
    </message>
    <message>
      <source>It wasn't tried here yet, so it runs in the usual way.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Hier noch nicht getestet, läuft daher auf die übliche Weise.</translation>
    </message>
    <message>
      <source>Licence: {licence}.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Lizenz: {licence}.</translation>
    </message>
    <message>
      <source>Installed on {date} from {source}.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Installiert am {date} von {source}.</translation>
    </message>
    <message>
      <source>Was installed on {date} from {source}.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>War installiert am {date} von {source}.</translation>
    </message>
    <message>
      <source>not known</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <source>not published; kept when it is downloaded</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>nicht veröffentlicht; wird beim Download gemerkt</translation>
    </message>
    <message>
      <source>{why} Tried on {date}.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>{why} Getestet am {date}.</translation>
    </message>
    <message>
      <source>It isn't known for sure how this model was trained:</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Es ist nicht sicher bekannt, wie dieses Modell trainiert wurde:</translation>
    </message>
    <message>
      <source>Published quality: {quality}.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Veröffentlichte Qualität: {quality}.</translation>
    </message>
    <message>
      <source>none stated</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>keine Angabe</translation>
    </message>
    <message>
      <source>Published at {page}</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Veröffentlicht auf {page}</translation>
    </message>
    <message>
      <source>It lies in {folder}.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>Liegt in {folder}.</translation>
    </message>
    <message>
      <source>, SHA-256 {sha256}</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>, SHA-256 {sha256}</translation>
    </message>
    <message>
      <source>{file}{proof}, from {url}</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>{file}{proof}, von {url}</translation>
    </message>
    <message>
      <source>What it said of your pictures is kept, and your tags are too.</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Was es zu den Bildern genannt hat, bleibt erhalten, die eigenen Tags ebenso.</translation>
    </message>
    <message>
      <source>Models</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Add a model from a file</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Modell aus einer Datei hinzufügen</translation>
    </message>
    <message>
      <source>Keep the models in another folder</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Modelle in einem anderen Ordner aufbewahren</translation>
    </message>
    <message>
      <source>Download this model</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Dieses Modell herunterladen</translation>
    </message>
    <message>
      <source>Download a model</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Modell herunterladen</translation>
    </message>
    <message>
      <source>Download it</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Herunterladen</translation>
    </message>
    <message>
      <source>Its files are deleted, which frees {size}.</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Seine Dateien werden gelöscht; das gibt {size} frei.</translation>
    </message>
    <message>
      <source>Its files are deleted.</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Seine Dateien werden gelöscht.</translation>
    </message>
    <message>
      <source>You can download it again.</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Es kann erneut heruntergeladen werden.</translation>
    </message>
    <message>
      <source>Keep the file that it came from if you want it again.</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Für eine spätere Installation die ursprüngliche Datei aufheben.</translation>
    </message>
    <message>
      <source>Remove a model</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Modell entfernen</translation>
    </message>
    <message>
      <source>Remove it</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Models (*.zip *.onnx)</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>Modelle (*.zip *.onnx)</translation>
    </message>
    <message>
      <source>Add {proposal}</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>{proposal} hinzufügen</translation>
    </message>
    <message>
      <source>Download {model}</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>{model} herunterladen</translation>
    </message>
    <message>
      <source>Remove {model}?</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>{model} entfernen?</translation>
    </message>
    <message>
      <source>&amp;Name of the category:</source>
      <extracomment>ui/dialogs/name_category.py</extracomment>
      <translation>&amp;Name der Kategorie:</translation>
    </message>
    <message>
      <source>It is a word of searches too: letters, digits and underscores, beginning with a letter.</source>
      <extracomment>ui/dialogs/name_category.py</extracomment>
      <translation>Er ist auch ein Suchwort: Buchstaben, Ziffern und Unterstriche, am Anfang ein Buchstabe.</translation>
    </message>
    <message>
      <source>Open</source>
      <extracomment>ui/dialogs/open_folder.py</extracomment>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Folder:</source>
      <extracomment>ui/dialogs/open_folder.py</extracomment>
      <translation>Ordner:</translation>
    </message>
    <message>
      <source>Open sub-folders too</source>
      <extracomment>ui/dialogs/open_folder.py</extracomment>
      <translation>Unterordner mit öffnen</translation>
    </message>
    <message>
      <source>Report a problem</source>
      <extracomment>ui/dialogs/problem.py</extracomment>
      <translation>Problem melden</translation>
    </message>
    <message>
      <source>This is all that the report holds: versions, devices, settings, and what the program logged. No names of files, tags, addresses or keys are in it. Nothing is sent: copy or save it, and add what you did and what you expected.</source>
      <extracomment>ui/dialogs/problem.py</extracomment>
      <translation>Mehr enthält der Bericht nicht: Versionen, Geräte, Einstellungen und was das Programm protokolliert hat. Namen von Dateien, Tags, Adressen oder Schlüssel stehen nicht darin. Es wird nichts gesendet: Den Bericht kopieren oder speichern und dazuschreiben, was getan und was erwartet wurde.</translation>
    </message>
    <message>
      <source>The report</source>
      <extracomment>ui/dialogs/problem.py</extracomment>
      <translation>Der Bericht</translation>
    </message>
    <message>
      <source>Asking the runtimes which devices they see…</source>
      <extracomment>ui/dialogs/problem.py</extracomment>
      <translation>Die Laufzeitumgebungen werden nach ihren Geräten gefragt…</translation>
    </message>
    <message>
      <source>It isn't known for sure how this model was trained. Look which column says what is in your pictures.</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation>Es ist nicht sicher bekannt, wie dieses Modell trainiert wurde. Welche Spalte gibt wieder, was auf den Bildern ist?</translation>
    </message>
    <message>
      <source>Earlier scores of this model stay; your pictures are tagged anew if it is the model in use</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation>Frühere Scores dieses Modells bleiben; ist das Modell in Verwendung, werden die Bilder neu getaggt</translation>
    </message>
    <message>
      <source>● in use</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation>● in Verwendung</translation>
    </message>
    <message>
      <source>Use this</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation>Diese verwenden</translation>
    </message>
    <message>
      <source>How to feed {model}</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation>Art der Eingabe für {model}</translation>
    </message>
    <message>
      <source>Use {reading}</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation>{reading} verwenden</translation>
    </message>
    <message>
      <source>No pictures are open, so these are drawings; your own tell more.</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation>Es sind keine Bilder geöffnet, daher sind dies Zeichnungen; eigene Bilder sagen mehr aus.</translation>
    </message>
    <message>
      <source>Undo gives all of it back in one step.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>Rückgängig stellt alles in einem Schritt wieder her.</translation>
    </message>
    <message>
      <source>New name of the tag</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>Neuer Name des Tags</translation>
    </message>
    <message>
      <source>Show pictures with yes and no</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>Bilder mit Ja und Nein zeigen</translation>
    </message>
    <message>
      <source>Search for them among the open pictures; nothing is changed</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>Unter den geöffneten Bildern danach suchen; nichts wird geändert</translation>
    </message>
    <message>
      <source>&amp;New name, or another tag that it is to become one with:</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>&amp;Neuer Name oder ein anderes Tag, mit dem es eins werden soll:</translation>
    </message>
    <message>
      <source>Names are written in lower case, with underscores for spaces.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>Namen werden klein geschrieben, mit Unterstrichen statt Leerzeichen.</translation>
    </message>
    <message>
      <source>Renaming; this takes some seconds where the tag stands on very many pictures.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>Wird umbenannt; steht das Tag auf sehr vielen Bildern, dauert das einige Sekunden.</translation>
    </message>
    <message numerus="yes">
      <source>What you have decided on {n} pictures goes along.</source>
      <extracomment>1: What you have decided on {n} picture goes along.
ui/dialogs/rename_tag.py</extracomment>
      <translation>
        <numerusform>Die Entscheidung auf {n} Bild zieht mit um.</numerusform>
        <numerusform>Die Entscheidungen auf {n} Bildern ziehen mit um.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>On {n} pictures you said yes to one and no to the other: the yes stays.</source>
      <extracomment>1: On {n} picture you said yes to one and no to the other: the yes stays.
ui/dialogs/rename_tag.py</extracomment>
      <translation>
        <numerusform>Auf {n} Bild gibt es zu einem ein Ja und zum anderen ein Nein: Das Ja bleibt.</numerusform>
        <numerusform>Auf {n} Bildern gibt es zu einem ein Ja und zum anderen ein Nein: Das Ja bleibt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>On {n} pictures both have the same answer.</source>
      <extracomment>1: On {n} picture both have the same answer.
ui/dialogs/rename_tag.py</extracomment>
      <translation>
        <numerusform>Auf {n} Bild haben beide dieselbe Antwort.</numerusform>
        <numerusform>Auf {n} Bildern haben beide dieselbe Antwort.</numerusform>
      </translation>
    </message>
    <message>
      <source>What models say of it is shown, found and exported under the new name. The models themselves stay as they are.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>Was Modelle dazu nennen, wird unter dem neuen Namen gezeigt, gefunden und exportiert. Die Modelle selbst bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>Merge</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <source>Rename or merge {tag}</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>{tag} umbenennen oder zusammenführen</translation>
    </message>
    <message>
      <source>{new} is there already: {old} becomes one tag with it.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>{new} gibt es schon: {old} wird damit zu einem Tag.</translation>
    </message>
    <message>
      <source>{old} is called {new} from then on, everywhere.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>{old} heißt danach überall {new}.</translation>
    </message>
    <message numerus="yes">
      <source>{n} thresholds</source>
      <extracomment>1: {n} threshold
ui/dialogs/rename_tag.py</extracomment>
      <translation>
        <numerusform>{n} Schwelle</numerusform>
        <numerusform>{n} Schwellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} learned tags</source>
      <extracomment>1: {n} learned tag
ui/dialogs/rename_tag.py</extracomment>
      <translation>
        <numerusform>{n} gelerntes Tag</numerusform>
        <numerusform>{n} gelernte Tags</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} saved searches</source>
      <extracomment>1: {n} saved search
ui/dialogs/rename_tag.py</extracomment>
      <translation>
        <numerusform>{n} gespeicherte Suche</numerusform>
        <numerusform>{n} gespeicherte Suchen</numerusform>
      </translation>
    </message>
    <message>
      <source>Changed with it: {things}.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>Mit geändert: {things}.</translation>
    </message>
    <message>
      <source>Not changed: the rules of the export presets {names}, which name it.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>Nicht geändert: die Regeln der Exportprofile {names}, die es nennen.</translation>
    </message>
    <message>
      <source>Settings</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Search settings and commands</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Einstellungen und Befehle suchen</translation>
    </message>
    <message>
      <source>Take it back</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <source>Reset all settings</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
      <source>All but the model, the folders and whether adult content is shown</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Alles außer dem Modell, den Ordnern und ob nicht jugendfreie Inhalte gezeigt werden</translation>
    </message>
    <message>
      <source>Export…</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Write the settings to a file, without the model, the folders, the access key of Hydrus and the choice of adult content</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Einstellungen in eine Datei schreiben, ohne Modell, Ordner, Zugriffsschlüssel von Hydrus und die Wahl nicht jugendfreier Inhalte</translation>
    </message>
    <message>
      <source>Import…</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Importieren…</translation>
    </message>
    <message>
      <source>Take over the settings of a file that was exported</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Einstellungen einer exportierten Datei übernehmen</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Tastatur</translation>
    </message>
    <message>
      <source>All settings are as they were from the start.</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Alle Einstellungen sind wie am Anfang.</translation>
    </message>
    <message>
      <source>They are shown.</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Sie werden gezeigt.</translation>
    </message>
    <message>
      <source>They are not shown.</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Sie werden nicht gezeigt.</translation>
    </message>
    <message>
      <source>None is changed.</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>Keine geändert.</translation>
    </message>
    <message>
      <source>{commands} changed</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>{commands} geändert</translation>
    </message>
    <message numerus="yes">
      <source>{n} commands</source>
      <extracomment>1: {n} command
ui/dialogs/settings.py</extracomment>
      <translation>
        <numerusform>{n} Befehl</numerusform>
        <numerusform>{n} Befehle</numerusform>
      </translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <extracomment>ui/dialogs/shortcuts.py</extracomment>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Find a command or a key</source>
      <extracomment>ui/dialogs/shortcuts.py</extracomment>
      <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
      <source>No command or key is called that.</source>
      <extracomment>ui/dialogs/shortcuts.py</extracomment>
      <translation>Kein Befehl und keine Taste heißt so.</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <extracomment>ui/dialogs/shortcuts.py</extracomment>
      <translation>Als Text kopieren</translation>
    </message>
    <message>
      <source>Put the whole sheet into the clipboard, to print it or to keep it</source>
      <extracomment>ui/dialogs/shortcuts.py</extracomment>
      <translation>Die ganze Liste in die Zwischenablage kopieren, zum Drucken oder Aufbewahren</translation>
    </message>
    <message>
      <source>Tag a batch</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>Stapel taggen</translation>
    </message>
    <message>
      <source>&amp;Tag</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>&amp;Taggen</translation>
    </message>
    <message>
      <source>&amp;Choose…</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>&amp;Wählen…</translation>
    </message>
    <message>
      <source>With &amp;sub-folders</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>Mit &amp;Unterordnern</translation>
    </message>
    <message>
      <source>All pictures of a &amp;folder, without opening them</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>Alle Bilder eines &amp;Ordners, ohne sie zu öffnen</translation>
    </message>
    <message>
      <source>Choose a folder of pictures</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>Einen Ordner mit Bildern wählen</translation>
    </message>
    <message>
      <source>The folder's path</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>Pfad des Ordners</translation>
    </message>
    <message>
      <source>Models, one after the other</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>Modelle, eins nach dem anderen</translation>
    </message>
    <message>
      <source>What a model has tagged already is passed over. You can work on or quit: it goes on at the next start.</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>Was ein Modell schon getaggt hat, wird übersprungen. Weiterarbeiten und Beenden sind möglich: Beim nächsten Start geht es weiter.</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Tag {n} pictures</source>
      <extracomment>1: &amp;Tag {n} picture
ui/dialogs/tag.py</extracomment>
      <translation>
        <numerusform>{n} Bild &amp;taggen</numerusform>
        <numerusform>{n} Bilder &amp;taggen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The {n} selected pictures</source>
      <extracomment>1: The {n} selected picture
ui/dialogs/tag.py</extracomment>
      <translation>
        <numerusform>{n} ausgewähltes Bild</numerusform>
        <numerusform>Die {n} ausgewählten Bilder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The {n} pictures of this search</source>
      <extracomment>1: The {n} picture of this search
ui/dialogs/tag.py</extracomment>
      <translation>
        <numerusform>{n} Bild dieser Suche</numerusform>
        <numerusform>Die {n} Bilder dieser Suche</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All {n} open pictures</source>
      <extracomment>1: The open picture
ui/dialogs/tag.py</extracomment>
      <translation>
        <numerusform>Das geöffnete Bild</numerusform>
        <numerusform>Alle {n} geöffneten Bilder</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <source>&amp;Save…</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation>&amp;Speichern…</translation>
    </message>
    <message>
      <source>Copied.</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation>Kopiert.</translation>
    </message>
    <message>
      <source>Save as a text file</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation>Als Textdatei speichern</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation>Text (*.txt)</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation>Als {name} gespeichert.</translation>
    </message>
    <message>
      <source>It could not be saved: {reason}. Choose another folder.</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation>Konnte nicht gespeichert werden: {reason}. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <extracomment>ui/dialogs/workdialog.py</extracomment>
      <translation>Gestoppt.</translation>
    </message>
    <message>
      <source>Reset rating</source>
      <extracomment>ui/edits.py</extracomment>
      <translation>Auf die Einstufung des Modells zurücksetzen</translation>
    </message>
    <message>
      <source>Mark as reviewed</source>
      <extracomment>ui/edits.py</extracomment>
      <translation>Als geprüft markieren</translation>
    </message>
    <message>
      <source>Mark as not reviewed</source>
      <extracomment>ui/edits.py</extracomment>
      <translation>Als ungeprüft markieren</translation>
    </message>
    <message>
      <source>Accept suggestions on {pictures}</source>
      <extracomment>ui/edits.py</extracomment>
      <translation>Annehmen der Vorschläge: {pictures}</translation>
    </message>
    <message>
      <source>Reset picture</source>
      <extracomment>ui/edits.py</extracomment>
      <translation>Alles am Bild zurücksetzen</translation>
    </message>
    <message>
      <source>Rate {rating}</source>
      <extracomment>ui/edits.py</extracomment>
      <translation>Als {rating} einstufen</translation>
    </message>
    <message>
      <source>End it with .html, .csv or .json.</source>
      <extracomment>ui/examining.py</extracomment>
      <translation>Die Endung .html, .csv oder .json verwenden.</translation>
    </message>
    <message>
      <source>{path} has no ending that says what to write.</source>
      <extracomment>ui/examining.py</extracomment>
      <translation>{path} hat keine Endung, die das Format angibt.</translation>
    </message>
    <message>
      <source>No model is chosen yet.</source>
      <extracomment>ui/exchange.py</extracomment>
      <translation>Es ist noch kein Modell gewählt.</translation>
    </message>
    <message>
      <source>Wait until it is loaded, or choose one.</source>
      <extracomment>ui/exchange.py</extracomment>
      <translation>Warten, bis es geladen ist, oder eines wählen.</translation>
    </message>
    <message numerus="yes">
      <source>{n} tags are in the clipboard.</source>
      <extracomment>1: {n} tag is in the clipboard.
ui/exchangedesk.py</extracomment>
      <translation>
        <numerusform>{n} Tag ist in der Zwischenablage.</numerusform>
        <numerusform>{n} Tags sind in der Zwischenablage.</numerusform>
      </translation>
    </message>
    <message>
      <source>This picture has no tags to copy.</source>
      <extracomment>ui/exchangedesk.py</extracomment>
      <translation>Dieses Bild hat keine Tags zum Kopieren.</translation>
    </message>
    <message>
      <source>{tag}: orange parts speak for it, blue ones against it.</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation>{tag}: Orange Teile sprechen dafür, blaue dagegen.</translation>
    </message>
    <message>
      <source>{tag}: no part of the picture matters much.</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation>{tag}: Kein Teil des Bildes fällt stark ins Gewicht.</translation>
    </message>
    <message>
      <source>Exact: what each part adds.</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation>Exakt: was jeder Teil beiträgt.</translation>
    </message>
    <message>
      <source>Found by covering parts.</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation>Durch Abdecken von Teilen ermittelt.</translation>
    </message>
    <message>
      <source>Choose a tag of the model in the list to see which parts of the picture speak for it.</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation>In der Liste ein Tag des Modells wählen, um zu sehen, welche Teile des Bildes dafür sprechen.</translation>
    </message>
    <message>
      <source>{tag}: {done} of {total} parts covered…</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation>{tag}: {done} von {total} Teilen abgedeckt…</translation>
    </message>
    <message>
      <source>{tag}: looking…</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation>{tag}: wird untersucht…</translation>
    </message>
    <message>
      <source>Safe</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Unbedenklich</translation>
    </message>
    <message>
      <source>Questionable</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Fragwürdig</translation>
    </message>
    <message>
      <source>Explicit</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Explizit</translation>
    </message>
    <message>
      <source>Not rated</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Nicht eingestuft</translation>
    </message>
    <message>
      <source>Not tagged yet</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Noch nicht getaggt</translation>
    </message>
    <message>
      <source>To review</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Zu prüfen</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Geprüft</translation>
    </message>
    <message>
      <source>Could not be read</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Nicht lesbar</translation>
    </message>
    <message>
      <source>Withheld</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Zurückgehalten</translation>
    </message>
    <message>
      <source>Your search</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Aktuelle Suche</translation>
    </message>
    <message>
      <source>Rating</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Einstufung</translation>
    </message>
    <message>
      <source>State</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Tagged by</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Getaggt von</translation>
    </message>
    <message>
      <source>Your own</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>Eigene</translation>
    </message>
    <message>
      <source>Sort by the score of which tag?</source>
      <extracomment>ui/filtering.py</extracomment>
      <translation>Nach dem Score welches Tags sortieren?</translation>
    </message>
    <message>
      <source>rated {rating}</source>
      <extracomment>ui/gallery/model.py</extracomment>
      <translation>eingestuft als {rating}</translation>
    </message>
    <message>
      <source>not tagged yet</source>
      <extracomment>ui/gallery/standing.py</extracomment>
      <translation>noch nicht getaggt</translation>
    </message>
    <message>
      <source>tagged, not reviewed</source>
      <extracomment>ui/gallery/standing.py</extracomment>
      <translation>getaggt, nicht geprüft</translation>
    </message>
    <message>
      <source>reviewed</source>
      <extracomment>ui/gallery/standing.py</extracomment>
      <translation>geprüft</translation>
    </message>
    <message>
      <source>could not be read</source>
      <extracomment>ui/gallery/standing.py</extracomment>
      <translation>nicht lesbar</translation>
    </message>
    <message>
      <source>withheld</source>
      <extracomment>ui/gallery/standing.py</extracomment>
      <translation>zurückgehalten</translation>
    </message>
    <message>
      <source>{list}: {picture}, {place} of {count}</source>
      <extracomment>ui/gallery/view.py</extracomment>
      <translation>{list}: {picture}, {place} von {count}</translation>
    </message>
    <message>
      <source>The report could not be made: {reason}</source>
      <extracomment>ui/helpdesk.py</extracomment>
      <translation>Der Bericht konnte nicht erstellt werden: {reason}</translation>
    </message>
    <message>
      <source>The model isn't ready yet.</source>
      <extracomment>ui/insightdesk.py</extracomment>
      <translation>Das Modell ist noch nicht bereit.</translation>
    </message>
    <message>
      <source>Wait until it is loaded.</source>
      <extracomment>ui/insightdesk.py</extracomment>
      <translation>Warten, bis es geladen ist.</translation>
    </message>
    <message>
      <source>There is no picture in it.</source>
      <extracomment>ui/intake.py</extracomment>
      <translation>Es ist kein Bild darin.</translation>
    </message>
    <message>
      <source>Drop or paste picture files, folders or a copied picture.</source>
      <extracomment>ui/intake.py</extracomment>
      <translation>Bilddateien, Ordner oder ein kopiertes Bild ablegen oder einfügen.</translation>
    </message>
    <message>
      <source>Check the folder and its free space.</source>
      <extracomment>ui/intake.py</extracomment>
      <translation>Den Ordner und seinen freien Speicherplatz prüfen.</translation>
    </message>
    <message>
      <source>FurryTag doesn't download pictures.</source>
      <extracomment>ui/intake.py</extracomment>
      <translation>FurryTag lädt keine Bilder herunter.</translation>
    </message>
    <message>
      <source>Save the picture, then drop the file.</source>
      <extracomment>ui/intake.py</extracomment>
      <translation>Das Bild speichern und dann die Datei ablegen.</translation>
    </message>
    <message>
      <source>Can't keep the pasted picture in {folder}: {reason}.</source>
      <extracomment>ui/intake.py</extracomment>
      <translation>Das eingefügte Bild kann nicht in {folder} gespeichert werden: {reason}.</translation>
    </message>
    <message>
      <source>Choose a picture of your own.</source>
      <extracomment>ui/interview.py</extracomment>
      <translation>Ein eigenes Bild wählen.</translation>
    </message>
    <message>
      <source>Drawing {number}</source>
      <extracomment>ui/interview.py</extracomment>
      <translation>Zeichnung {number}</translation>
    </message>
    <message>
      <source>Can't write to {folder}: {reason}.</source>
      <extracomment>ui/interview.py</extracomment>
      <translation>In {folder} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <source>{words} ({key})</source>
      <extracomment>ui/keyhints.py</extracomment>
      <translation>{words} ({key})</translation>
    </message>
    <message>
      <source>{key} is needed in lists, sliders and fields. Press another key, or hold Ctrl or Alt with it.</source>
      <extracomment>ui/keymap.py</extracomment>
      <translation>{key} wird in Listen, Reglern und Feldern gebraucht. Eine andere Taste drücken oder dazu Strg oder Alt halten.</translation>
    </message>
    <message>
      <source>{key} opens a menu. Press another key.</source>
      <extracomment>ui/keymap.py</extracomment>
      <translation>{key} öffnet ein Menü. Eine andere Taste drücken.</translation>
    </message>
    <message numerus="yes">
      <source>Move {n} tags to {category}</source>
      <extracomment>1: Move {n} tag to {category}
ui/librarydesk.py</extracomment>
      <translation>
        <numerusform>{n} Tag in {category} verschieben</numerusform>
        <numerusform>{n} Tags in {category} verschieben</numerusform>
      </translation>
    </message>
    <message>
      <source>Counting tags</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation>Zählen der Tags</translation>
    </message>
    <message>
      <source>Add category {name}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation>Neue Kategorie {name} anlegen</translation>
    </message>
    <message>
      <source>Change colour of {name}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation>Andere Farbe für {name}</translation>
    </message>
    <message>
      <source>Rename category {name}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation>Umbenennen der Kategorie {name}</translation>
    </message>
    <message>
      <source>Delete category {name}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation>Löschen der Kategorie {name}</translation>
    </message>
    <message>
      <source>Merge {old} into {new}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation>{old} mit {new} zusammenführen</translation>
    </message>
    <message>
      <source>Rename {old} to {new}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation>{old} in {new} umbenennen</translation>
    </message>
    <message>
      <source>Move {tag} to {category}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation>{tag} in {category} verschieben</translation>
    </message>
    <message>
      <source>Reading tags</source>
      <extracomment>ui/mapping.py</extracomment>
      <translation>Tags lesen</translation>
    </message>
    <message>
      <source>Let more pictures be tagged.</source>
      <extracomment>ui/mapping.py</extracomment>
      <translation>Mehr Bilder taggen lassen.</translation>
    </message>
    <message>
      <source>Cluster {number}: {tags}</source>
      <extracomment>ui/mapping.py</extracomment>
      <translation>Cluster {number}: {tags}</translation>
    </message>
    <message>
      <source>Cluster {number}</source>
      <extracomment>ui/mapping.py</extracomment>
      <translation>Cluster {number}</translation>
    </message>
    <message>
      <source>A map needs at least {least} tagged pictures; there are {number}.</source>
      <extracomment>ui/mapping.py</extracomment>
      <translation>Eine Karte braucht mindestens {least} getaggte Bilder; es sind {number}.</translation>
    </message>
    <message>
      <source>absent</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>nicht vorhanden</translation>
    </message>
    <message>
      <source>partly here</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>teilweise vorhanden</translation>
    </message>
    <message>
      <source>waiting</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>wartet</translation>
    </message>
    <message>
      <source>downloading</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>wird heruntergeladen</translation>
    </message>
    <message>
      <source>paused</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>pausiert</translation>
    </message>
    <message>
      <source>checking</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>wird überprüft</translation>
    </message>
    <message>
      <source>failed</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <source>installed</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>installiert</translation>
    </message>
    <message>
      <source>loading</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>wird geladen</translation>
    </message>
    <message>
      <source>in use</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>in Verwendung</translation>
    </message>
    <message>
      <source>damaged</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>beschädigt</translation>
    </message>
    <message>
      <source>Download</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Herunterladen</translation>
    </message>
    <message>
      <source>Retry</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Repair</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Reparieren</translation>
    </message>
    <message>
      <source>Open in browser</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Im Browser öffnen</translation>
    </message>
    <message>
      <source>Add from a file…</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Aus Datei hinzufügen…</translation>
    </message>
    <message>
      <source>Use</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Verwenden</translation>
    </message>
    <message>
      <source>Discard</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <source>Remove</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Download, check and install this model</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Dieses Modell herunterladen, überprüfen und installieren</translation>
    </message>
    <message>
      <source>Go on where the download stopped</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Dort weitermachen, wo der Download gestoppt hat</translation>
    </message>
    <message>
      <source>Try it again; what was downloaded is kept</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Erneut versuchen; bereits Heruntergeladenes bleibt erhalten</translation>
    </message>
    <message>
      <source>Install this model again</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Dieses Modell erneut installieren</translation>
    </message>
    <message>
      <source>Get the file with your browser, then add it from there</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Die Datei mit dem Browser herunterladen und dann von dort hinzufügen</translation>
    </message>
    <message>
      <source>Add the file that the browser has saved</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Die Datei hinzufügen, die der Browser gespeichert hat</translation>
    </message>
    <message>
      <source>Let this model suggest tags</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Dieses Modell Tags vorschlagen lassen</translation>
    </message>
    <message>
      <source>Hold on, and go on later; what was downloaded is kept</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Anhalten und später weitermachen; bereits Heruntergeladenes bleibt erhalten</translation>
    </message>
    <message>
      <source>Stop; what was downloaded is kept until you discard it</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Stoppen; bereits Heruntergeladenes bleibt bis zum Verwerfen erhalten</translation>
    </message>
    <message>
      <source>Delete what was downloaded of this model</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Von diesem Modell Heruntergeladenes löschen</translation>
    </message>
    <message>
      <source>Take this line away</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
      <source>Delete this model's files; tags and scores are kept</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Die Dateien dieses Modells löschen; Tags und Scores bleiben erhalten</translation>
    </message>
    <message>
      <source>Installing {model}{others}</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>{model} wird installiert{others}</translation>
    </message>
    <message>
      <source>Adding {model}{others}</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>{model} wird hinzugefügt{others}</translation>
    </message>
    <message>
      <source>{number} %</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>{number} %</translation>
    </message>
    <message>
      <source>loading…</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>wird geladen…</translation>
    </message>
    <message>
      <source>starting…</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>wird gestartet…</translation>
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
      <translation>✓ überprüft</translation>
    </message>
    <message>
      <source>✓ installed</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>✓ installiert</translation>
    </message>
    <message>
      <source>(and {number} more)</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>(und {number} weitere)</translation>
    </message>
    <message>
      <source>Paused: {model}{share}{others}</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Pausiert: {model}{share}{others}</translation>
    </message>
    <message>
      <source>Downloading {model}{share}{others}</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Download: {model}{share}{others}</translation>
    </message>
    <message>
      <source>{size} are here</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>{size} vorhanden</translation>
    </message>
    <message>
      <source>trying again</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>neuer Versuch</translation>
    </message>
    <message>
      <source>Checking</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>Überprüfen</translation>
    </message>
    <message>
      <source>waiting for server</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>wartet auf den Server</translation>
    </message>
    <message>
      <source>It may be slower; the hardware check says what is missing.</source>
      <extracomment>ui/modelchoice.py</extracomment>
      <translation>Es kann langsamer sein; die Hardwareprüfung zeigt, was fehlt.</translation>
    </message>
    <message>
      <source>{model} is used instead.</source>
      <extracomment>ui/modelchoice.py</extracomment>
      <translation>Stattdessen wird {model} verwendet.</translation>
    </message>
    <message>
      <source>The models can't be moved now.</source>
      <extracomment>ui/modeldesk.py</extracomment>
      <translation>Die Modelle können jetzt nicht verschoben werden.</translation>
    </message>
    <message>
      <source>Wait until the downloads have ended, or cancel them.</source>
      <extracomment>ui/modeldesk.py</extracomment>
      <translation>Das Ende der Downloads abwarten oder sie abbrechen.</translation>
    </message>
    <message>
      <source>{model} was removed; {size} are free again.</source>
      <extracomment>ui/modeldesk.py</extracomment>
      <translation>{model} wurde entfernt; {size} sind wieder frei.</translation>
    </message>
    <message>
      <source>Install it again.</source>
      <extracomment>ui/modeldesk.py</extracomment>
      <translation>Erneut installieren.</translation>
    </message>
    <message>
      <source>All files of {model} are as they were installed.</source>
      <extracomment>ui/modeldesk.py</extracomment>
      <translation>Alle Dateien von {model} sind unverändert seit der Installation.</translation>
    </message>
    <message>
      <source>&amp;Models</source>
      <extracomment>ui/modelmenu.py</extracomment>
      <translation>&amp;Modelle</translation>
    </message>
    <message>
      <source>{model} (can't be used)</source>
      <extracomment>ui/modelmenu.py</extracomment>
      <translation>{model} (nicht verwendbar)</translation>
    </message>
    <message>
      <source>It can't be used: {problem}</source>
      <extracomment>ui/modelmenu.py</extracomment>
      <translation>Nicht verwendbar: {problem}</translation>
    </message>
    <message>
      <source>No file manager was found.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>Es wurde kein Dateimanager gefunden.</translation>
    </message>
    <message>
      <source>You can go on with it.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>Er kann fortgesetzt werden.</translation>
    </message>
    <message>
      <source>You can go on with them.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>Sie können fortgesetzt werden.</translation>
    </message>
    <message>
      <source>Show models</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>Modelle zeigen</translation>
    </message>
    <message>
      <source>It isn't known for sure how {model} was trained.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>Es ist nicht sicher bekannt, wie {model} trainiert wurde.</translation>
    </message>
    <message>
      <source>See what it says of your pictures.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>Ein Vergleich zeigt, was es zu den eigenen Bildern nennt.</translation>
    </message>
    <message>
      <source>Use it</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>Verwenden</translation>
    </message>
    <message>
      <source>{model} is ready.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>{model} ist bereit.</translation>
    </message>
    <message>
      <source>The models folder is {folder}.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>Der Modellordner ist {folder}.</translation>
    </message>
    <message>
      <source>The download of {model} isn't finished.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>Der Download von {model} ist nicht abgeschlossen.</translation>
    </message>
    <message>
      <source>{number} downloads of models aren't finished.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>{number} Modell-Downloads sind nicht abgeschlossen.</translation>
    </message>
    <message>
      <source>Can't make the folder {folder}: {reason}.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>Der Ordner {folder} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
      <source>Its pictures can be opened again once it is back.</source>
      <extracomment>ui/opened.py</extracomment>
      <translation>Sobald er wieder da ist, lassen sich seine Bilder wieder öffnen.</translation>
    </message>
    <message>
      <source>The folder {folder} has gone.</source>
      <extracomment>ui/opened.py</extracomment>
      <translation>Der Ordner {folder} ist nicht mehr da.</translation>
    </message>
    <message numerus="yes">
      <source>{n} folders inside {place} were not opened.</source>
      <extracomment>1: {n} folder inside {place} was not opened.
ui/opened.py</extracomment>
      <translation>
        <numerusform>{n} Ordner in {place} wurde nicht geöffnet.</numerusform>
        <numerusform>{n} Ordner in {place} wurden nicht geöffnet.</numerusform>
      </translation>
    </message>
    <message>
      <source>these folders</source>
      <extracomment>ui/opened.py</extracomment>
      <translation>diesen Ordnern</translation>
    </message>
    <message>
      <source>Open them too</source>
      <extracomment>ui/opened.py</extracomment>
      <translation>Mit öffnen</translation>
    </message>
    <message>
      <source>FurryTag reads JPEG, PNG, GIF, WebP, AVIF, BMP and TIFF.</source>
      <extracomment>ui/opened.py</extracomment>
      <translation>FurryTag liest JPEG, PNG, GIF, WebP, AVIF, BMP und TIFF.</translation>
    </message>
    <message>
      <source>There are no pictures in {place}.</source>
      <extracomment>ui/opened.py</extracomment>
      <translation>In {place} sind keine Bilder.</translation>
    </message>
    <message>
      <source>Open pictures</source>
      <extracomment>ui/opening.py</extracomment>
      <translation>Bilder öffnen</translation>
    </message>
    <message>
      <source>In the list of tags</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>In der Tag-Liste</translation>
    </message>
    <message>
      <source>In the grid of pictures</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Im Bilderraster</translation>
    </message>
    <message>
      <source>In the counts</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>In den Anzahlen</translation>
    </message>
    <message>
      <source>On a slider</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Auf einem Schieberegler</translation>
    </message>
    <message>
      <source>In the windows of insight</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>In den Analysefenstern</translation>
    </message>
    <message>
      <source>In tables of figures</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>In Tabellen mit Zahlen</translation>
    </message>
    <message>
      <source>On the map</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Auf der Karte</translation>
    </message>
    <message>
      <source>In the picture</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Im Bild</translation>
    </message>
    <message>
      <source>Go to another tag</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Zu einem anderen Tag</translation>
    </message>
    <message>
      <source>Accept, or take it back</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Annehmen oder Annahme zurücknehmen</translation>
    </message>
    <message>
      <source>Space</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Leertaste</translation>
    </message>
    <message>
      <source>Accept</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Annehmen</translation>
    </message>
    <message>
      <source>A, Return</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>A, Return</translation>
    </message>
    <message>
      <source>Reject, or remove</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Ablehnen oder entfernen</translation>
    </message>
    <message>
      <source>X, Delete</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>X, Entf</translation>
    </message>
    <message>
      <source>Undecide</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
      <source>U, Backspace</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>U, Rücktaste</translation>
    </message>
    <message>
      <source>Hide or show a category</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Kategorie aus- oder einblenden</translation>
    </message>
    <message>
      <source>Menu with the tag's own threshold</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Menü mit der eigenen Schwelle des Tags</translation>
    </message>
    <message>
      <source>Menu, Shift+F10</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Menü, Umschalt+F10</translation>
    </message>
    <message>
      <source>Select all</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Alles auswählen</translation>
    </message>
    <message>
      <source>Select several</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Mehrere auswählen</translation>
    </message>
    <message>
      <source>Shift+arrows, Ctrl+Space</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Umschalt+Pfeile, Strg+Leertaste</translation>
    </message>
    <message>
      <source>Menu of the selected pictures</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Menü der ausgewählten Bilder</translation>
    </message>
    <message>
      <source>Add to the search</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Zur Suche hinzufügen</translation>
    </message>
    <message>
      <source>Return</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Return</translation>
    </message>
    <message>
      <source>Exclude</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Ausschließen</translation>
    </message>
    <message>
      <source>-, X, Delete</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>-, X, Entf</translation>
    </message>
    <message>
      <source>Hide or show a group</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Gruppe ein- oder ausblenden</translation>
    </message>
    <message>
      <source>Move by 0.01</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Um 0,01 verschieben</translation>
    </message>
    <message>
      <source>Move by 0.10</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Um 0,10 verschieben</translation>
    </message>
    <message>
      <source>Page up, Page down</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Bild aufwärts, Bild abwärts</translation>
    </message>
    <message>
      <source>The model's own value</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Wert des Modells</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Entf</translation>
    </message>
    <message>
      <source>Another page</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Andere Seite</translation>
    </message>
    <message>
      <source>Show the picture in the window</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Bild im Hauptfenster zeigen</translation>
    </message>
    <message>
      <source>It has the tag, or hasn't (Learned)</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Hat das Tag oder nicht (Gelernt)</translation>
    </message>
    <message>
      <source>Sort by another column</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Nach einer anderen Spalte sortieren</translation>
    </message>
    <message>
      <source>Go to another point</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Zu einem anderen Punkt</translation>
    </message>
    <message>
      <source>Choose the point, or leave it</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Punkt wählen oder abwählen</translation>
    </message>
    <message>
      <source>Choose what is in a frame around it</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Wählen, was in einem Rahmen darum liegt</translation>
    </message>
    <message>
      <source>Shift+arrows</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Umschalt+Pfeile</translation>
    </message>
    <message>
      <source>Make the frame smaller</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Rahmen verkleinern</translation>
    </message>
    <message>
      <source>Ctrl+Shift+arrows</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Strg+Umschalt+Pfeile</translation>
    </message>
    <message>
      <source>Choose the point's group</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Gruppe des Punktes wählen</translation>
    </message>
    <message>
      <source>Choose the ten nearest points</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Die zehn nächsten Punkte wählen</translation>
    </message>
    <message>
      <source>All points, or none</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Alle Punkte oder keine</translation>
    </message>
    <message>
      <source>Zoom, or show everything</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Zoomen oder alles zeigen</translation>
    </message>
    <message>
      <source>Move the map</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Karte verschieben</translation>
    </message>
    <message>
      <source>Ctrl+arrows</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Strg+Pfeile</translation>
    </message>
    <message>
      <source>Next or previous picture</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Nächstes oder vorheriges Bild</translation>
    </message>
    <message>
      <source>Accept and next</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Annehmen und weiter</translation>
    </message>
    <message>
      <source>Move the enlarged picture</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Vergrößertes Bild verschieben</translation>
    </message>
    <message>
      <source>Zoom, and move the picture</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Zoomen und Bild verschieben</translation>
    </message>
    <message>
      <source>Wheel, drag</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Rad, Ziehen</translation>
    </message>
    <message>
      <source>Leave the full screen</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Vollbild verlassen</translation>
    </message>
    <message>
      <source>Esc</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Thresholds are chosen on the pictures that you have reviewed, and drawn toward the model's own where there are few examples. Nothing changes until you press “Use these”.</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Schwellen werden anhand der geprüften Bilder gewählt und bei wenigen Beispielen zu denen des Modells hingezogen. Bis zum Klick auf „Diese übernehmen“ ändert sich nichts.</translation>
    </message>
    <message>
      <source>No tag stands on some of the reviewed pictures and is missing on others, so there is nothing to choose between. Review pictures with and without the tags that matter to you.</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Kein Tag kommt auf einem Teil der geprüften Bilder vor und fehlt auf anderen, daher gibt es nichts zu wählen. Bilder mit und ohne die wichtigen Tags prüfen.</translation>
    </message>
    <message>
      <source>None of them reaches what is wanted.</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Keine davon erreicht das Gewünschte.</translation>
    </message>
    <message>
      <source>By what you have reviewed none of them is worth a change.</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Nach den geprüften Bildern lohnt sich bei keiner eine Änderung.</translation>
    </message>
    <message>
      <source>each tag</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>jedes Tag</translation>
    </message>
    <message>
      <source>each category</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>jede Kategorie</translation>
    </message>
    <message>
      <source>all tags together</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>alle Tags zusammen</translation>
    </message>
    <message>
      <source>the best F1</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>dem besten F1</translation>
    </message>
    <message>
      <source>a precision of at least</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>einer Precision von mindestens</translation>
    </message>
    <message>
      <source>a recall of at least</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>einem Recall von mindestens</translation>
    </message>
    <message>
      <source>Threshold of</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Schwelle für</translation>
    </message>
    <message>
      <source>Now</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Jetzt</translation>
    </message>
    <message>
      <source>Then</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Neu</translation>
    </message>
    <message>
      <source>On</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Anzahl</translation>
    </message>
    <message>
      <source>F1 now</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>F1 jetzt</translation>
    </message>
    <message>
      <source>F1 then</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>F1 neu</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Vorschläge</translation>
    </message>
    <message>
      <source>Evidence</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Belege</translation>
    </message>
    <message numerus="yes">
      <source>{n} thresholds of {model}, those that change most first.</source>
      <extracomment>1: {n} threshold of {model}, those that change most first.
ui/panels/calibration.py</extracomment>
      <translation>
        <numerusform>{n} Schwelle von {model}, stärkste Änderung zuerst.</numerusform>
        <numerusform>{n} Schwellen von {model}, stärkste Änderungen zuerst.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} thresholds are set; undo takes them back.</source>
      <extracomment>1: {n} threshold is set; undo takes it back.
ui/panels/calibration.py</extracomment>
      <translation>
        <numerusform>{n} Schwelle ist gesetzt; „Rückgängig“ nimmt sie zurück.</numerusform>
        <numerusform>{n} Schwellen sind gesetzt; „Rückgängig“ nimmt sie zurück.</numerusform>
      </translation>
    </message>
    <message>
      <source>How often its tags stand on reviewed pictures</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Wie oft seine Tags auf geprüften Bildern vorkommen</translation>
    </message>
    <message>
      <source>On reviewed pictures</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Auf geprüften Bildern</translation>
    </message>
    <message>
      <source>To be expected on other pictures (cross-validated)</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Auf anderen Bildern zu erwarten (kreuzvalidiert)</translation>
    </message>
    <message>
      <source>How many come and go, on all pictures that the model has tagged</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Wie viele hinzukommen und wegfallen, auf allen vom Modell getaggten Bildern</translation>
    </message>
    <message>
      <source>What one threshold holds for</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Wofür eine Schwelle gilt</translation>
    </message>
    <message>
      <source>What thresholds are chosen for</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Wonach Schwellen gewählt werden</translation>
    </message>
    <message>
      <source>The least that is wanted</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Gewünschter Mindestwert</translation>
    </message>
    <message>
      <source>&amp;Propose</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>&amp;Vorschlagen</translation>
    </message>
    <message>
      <source>Calibration</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Kalibrierung</translation>
    </message>
    <message>
      <source>Proposed thresholds</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Vorgeschlagene Schwellen</translation>
    </message>
    <message>
      <source>&amp;Use these</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Diese über&amp;nehmen</translation>
    </message>
    <message>
      <source>Set the ticked thresholds, as one step that can be undone</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Die angehakten Schwellen setzen, als ein Schritt, der sich rückgängig machen lässt</translation>
    </message>
    <message>
      <source>Choose a threshold for</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Schwelle wählen für</translation>
    </message>
    <message>
      <source>that gives</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>mit</translation>
    </message>
    <message>
      <source>{thresholds}: on {pictures}, {come} and {go}. What you have accepted, added or rejected stays.</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>{thresholds}, {pictures}: {come}, {go}. Angenommenes, Hinzugefügtes und Abgelehntes bleibt.</translation>
    </message>
    <message numerus="yes">
      <source>{n} tagged pictures</source>
      <extracomment>1: {n} tagged picture
ui/panels/calibration.py</extracomment>
      <translation>
        <numerusform>{n} getaggtes Bild</numerusform>
        <numerusform>{n} getaggte Bilder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions come</source>
      <extracomment>1: {n} suggestion comes
ui/panels/calibration.py</extracomment>
      <translation>
        <numerusform>{n} Vorschlag kommt hinzu</numerusform>
        <numerusform>{n} Vorschläge kommen hinzu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} go</source>
      <extracomment>1: {n} goes
ui/panels/calibration.py</extracomment>
      <translation>
        <numerusform>{n} fällt weg</numerusform>
        <numerusform>{n} fallen weg</numerusform>
      </translation>
    </message>
    <message>
      <source>No threshold gives more.</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Keine Schwelle bringt mehr.</translation>
    </message>
    <message>
      <source>all tags</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>alle Tags</translation>
    </message>
    <message>
      <source>All tags</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>Alle Tags</translation>
    </message>
    <message>
      <source>Hold a model against what you know: the pictures that you have reviewed, or a folder of pictures with tag files (kohya .txt, .json, .xmp, CSV …). Nothing is changed by it.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Ein Modell mit Bekanntem vergleichen: mit den geprüften Bildern oder einem Ordner von Bildern mit Tag-Dateien (kohya .txt, .json, .xmp, CSV …). Dabei wird nichts geändert.</translation>
    </message>
    <message>
      <source>Imported tags are taken as somebody's truth, reviewed or not: a picture has what was imported or added for it, and what nobody named counts as missing. Nothing is changed by it.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Importierte Tags gelten als das, was jemand für richtig hält, ob geprüft oder nicht: Ein Bild hat, was dafür importiert oder hinzugefügt wurde, und was niemand genannt hat, gilt als fehlend. Dabei wird nichts geändert.</translation>
    </message>
    <message>
      <source>my reviewed pictures</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Geprüftem</translation>
    </message>
    <message>
      <source>my imported tags</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Importiertem</translation>
    </message>
    <message>
      <source>a folder with tag files…</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>einem Ordner mit Tag-Dateien…</translation>
    </message>
    <message>
      <source>its own thresholds</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>eigenen Schwellen</translation>
    </message>
    <message>
      <source>my thresholds</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>meinen Schwellen</translation>
    </message>
    <message>
      <source>(none may be shown)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>(keines darf gezeigt werden)</translation>
    </message>
    <message>
      <source>Model to evaluate</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Auszuwertendes Modell</translation>
    </message>
    <message>
      <source>Model to compare it with</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Vergleichsmodell</translation>
    </message>
    <message>
      <source>Pictures to evaluate on</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Bilder für die Auswertung</translation>
    </message>
    <message>
      <source>Thresholds to judge at</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Schwellen, bei denen beurteilt wird</translation>
    </message>
    <message>
      <source>&amp;Evaluate</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>&amp;Auswerten</translation>
    </message>
    <message>
      <source>As a page with curves and pictures (.html), as a table (.csv), or with every figure (.json)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Als Seite mit Kurven und Bildern (.html), als Tabelle (.csv) oder mit allen Zahlen (.json)</translation>
    </message>
    <message>
      <source>Evaluation</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Auswertung</translation>
    </message>
    <message>
      <source>Model whose figures are shown</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Modell, dessen Zahlen angezeigt werden</translation>
    </message>
    <message>
      <source>Tags, those with the most mistakes first</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Tags, die mit den meisten Fehlern zuerst</translation>
    </message>
    <message>
      <source>Categories</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Kategorien</translation>
    </message>
    <message>
      <source>How much better the second model is</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Um wie viel das zweite Modell besser ist</translation>
    </message>
    <message>
      <source>Ratings: yours by the model's</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Einstufungen: eigene gegen die des Modells</translation>
    </message>
    <message>
      <source>Pictures where the tag was said, but isn't there</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Bilder, bei denen das Tag genannt wurde, aber nicht vorhanden ist</translation>
    </message>
    <message>
      <source>Pictures where the tag is, but wasn't said</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Bilder, bei denen das Tag vorhanden ist, aber nicht genannt wurde</translation>
    </message>
    <message>
      <source>Pictures with tag files</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Bilder mit Tag-Dateien</translation>
    </message>
    <message>
      <source>Save the evaluation</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Auswertung speichern</translation>
    </message>
    <message>
      <source>Comparison</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Vergleich</translation>
    </message>
    <message>
      <source>Left out</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Ausgelassen</translation>
    </message>
    <message>
      <source>Figures of</source>
      <comment>a model</comment>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Zahlen von</translation>
    </message>
    <message>
      <source>no other</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>keines</translation>
    </message>
    <message>
      <source>Adult tags are hidden again. Evaluate once more to see the others.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Nicht jugendfreie Tags sind wieder ausgeblendet. Zum Anzeigen der anderen erneut auswerten.</translation>
    </message>
    <message>
      <source>Page with pictures (*.html)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Seite mit Bildern (*.html)</translation>
    </message>
    <message>
      <source>Table of tags (*.csv)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Tabelle der Tags (*.csv)</translation>
    </message>
    <message>
      <source>All figures (*.json)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Alle Zahlen (*.json)</translation>
    </message>
    <message>
      <source>against</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>gegen</translation>
    </message>
    <message>
      <source>on</source>
      <comment>what a model is evaluated on</comment>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>auf</translation>
    </message>
    <message>
      <source>at</source>
      <comment>thresholds that a model is evaluated at</comment>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>bei</translation>
    </message>
    <message>
      <source>Curve</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Kurve</translation>
    </message>
    <message>
      <source>Nothing was left out.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Es wurde nichts ausgelassen.</translation>
    </message>
    <message>
      <source>Cancelled. What the model has said until then is kept, so the next time is quicker.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Abgebrochen. Bis dahin vom Modell Genanntes bleibt erhalten, daher geht es beim nächsten Mal schneller.</translation>
    </message>
    <message>
      <source>said, but not there</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>genannt, aber nicht vorhanden</translation>
    </message>
    <message>
      <source>there, but not said</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>vorhanden, aber nicht genannt</translation>
    </message>
    <message>
      <source>(the worst {number} shown)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>(die schlimmsten {number} gezeigt)</translation>
    </message>
    <message>
      <source>folder {folder}</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Ordner {folder}</translation>
    </message>
    <message>
      <source>Saved as {path}.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
      <source>Rating: {accuracy} right</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>Einstufung: {accuracy} richtig</translation>
    </message>
    <message>
      <source>Counts</source>
      <extracomment>ui/panels/facets.py</extracomment>
      <translation>Anzahlen</translation>
    </message>
    <message>
      <source>Hide the counts</source>
      <extracomment>ui/panels/facets.py</extracomment>
      <translation>Anzahlen ausblenden</translation>
    </message>
    <message>
      <source>Find a tag in the counts</source>
      <extracomment>ui/panels/facets.py</extracomment>
      <translation>Ein Tag in den Anzahlen suchen</translation>
    </message>
    <message>
      <source>Find a tag</source>
      <extracomment>ui/panels/facets.py</extracomment>
      <translation>Tag suchen</translation>
    </message>
    <message>
      <source>Nothing here has this in its name.</source>
      <extracomment>ui/panels/facets.py</extracomment>
      <translation>Nichts hier hat das im Namen.</translation>
    </message>
    <message>
      <source>There is nothing to count yet.</source>
      <extracomment>ui/panels/facets.py</extracomment>
      <translation>Es gibt noch nichts zu zählen.</translation>
    </message>
    <message>
      <source>Copy the paths and reasons</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Pfade und Gründe kopieren</translation>
    </message>
    <message>
      <source>Try to tag these files again</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Erneut versuchen, diese Dateien zu taggen</translation>
    </message>
    <message>
      <source>Take these files off this list</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Diese Dateien von der Liste nehmen</translation>
    </message>
    <message>
      <source>Close this list</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Diese Liste schließen</translation>
    </message>
    <message>
      <source>Files that could not be tagged</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Fehlgeschlagene Dateien</translation>
    </message>
    <message numerus="yes">
      <source>{n} files could not be tagged</source>
      <extracomment>1: {n} file could not be tagged
ui/panels/failures.py</extracomment>
      <translation>
        <numerusform>{n} Datei konnte nicht getaggt werden</numerusform>
        <numerusform>{n} Dateien konnten nicht getaggt werden</numerusform>
      </translation>
    </message>
    <message>
      <source>What went wrong</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Model</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Try all again</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Alle erneut versuchen</translation>
    </message>
    <message>
      <source>Copy all</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Alle kopieren</translation>
    </message>
    <message>
      <source>Remove all</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>Alle entfernen</translation>
    </message>
    <message>
      <source>Try {number} again</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>{number} erneut versuchen</translation>
    </message>
    <message>
      <source>Copy {number}</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>{number} kopieren</translation>
    </message>
    <message>
      <source>Remove {number}</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>{number} entfernen</translation>
    </message>
    <message>
      <source>Size of the thumbnails</source>
      <extracomment>ui/panels/gallery.py</extracomment>
      <translation>Größe der Miniaturen</translation>
    </message>
    <message>
      <source>Size of the thumbnails (Ctrl and the wheel)</source>
      <extracomment>ui/panels/gallery.py</extracomment>
      <translation>Größe der Miniaturen (Strg und Rad)</translation>
    </message>
    <message>
      <source>{number} selected</source>
      <extracomment>ui/panels/gallery.py</extracomment>
      <translation>{number} ausgewählt</translation>
    </message>
    <message>
      <source>Scores of models</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Scores der Modelle</translation>
    </message>
    <message>
      <source>Embeddings, which learning and similar pictures need</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Embeddings, für das Lernen und ähnliche Bilder</translation>
    </message>
    <message>
      <source>Search index</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Suchindex</translation>
    </message>
    <message>
      <source>Undo and exports</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Rückgängig und Exporte</translation>
    </message>
    <message>
      <source>Tags, files and everything else</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Tags, Dateien und alles Weitere</translation>
    </message>
    <message>
      <source>Backups beside it</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Sicherungen daneben</translation>
    </message>
    <message>
      <source>Thumbnails, made anew when they are missing</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Miniaturen, werden bei Bedarf neu erzeugt</translation>
    </message>
    <message>
      <source>It takes the place of the library when FurryTag starts next; that of now is kept as a backup beside it.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Sie ersetzt die Bibliothek beim nächsten Start von FurryTag; die jetzige bleibt als Sicherung daneben.</translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
      <source>Show the library's folder in the system's file manager</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Den Ordner der Bibliothek im Dateimanager zeigen</translation>
    </message>
    <message>
      <source>&amp;Move…</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>&amp;Verschieben…</translation>
    </message>
    <message>
      <source>Take the library to another folder; this waits for what is being saved</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Die Bibliothek in einen anderen Ordner bringen; dies wartet, bis alles gespeichert ist</translation>
    </message>
    <message>
      <source>&amp;Back up…</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>&amp;Sichern…</translation>
    </message>
    <message>
      <source>Write library, settings and presets into one file, while you go on working</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Bibliothek, Einstellungen und Profile in eine Datei schreiben; dabei kann weitergearbeitet werden</translation>
    </message>
    <message>
      <source>&amp;Restore…</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
      <source>Go back to a backup</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Zu einer Sicherung zurückkehren</translation>
    </message>
    <message>
      <source>Restore it at the next start</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Beim nächsten Start wiederherstellen</translation>
    </message>
    <message>
      <source>&amp;Check</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>&amp;Prüfen</translation>
    </message>
    <message>
      <source>Look whether the file and what is in it are sound</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Nachsehen, ob die Datei und ihr Inhalt in Ordnung sind</translation>
    </message>
    <message>
      <source>Re&amp;pair</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>&amp;Reparieren</translation>
    </message>
    <message>
      <source>Repair what can be repaired without loss</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Reparieren, was ohne Verlust repariert werden kann</translation>
    </message>
    <message>
      <source>Work on the library</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Arbeit an der Bibliothek</translation>
    </message>
    <message>
      <source>A check reads the whole library and says what is wrong with it; that can take minutes if it is large.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Eine Prüfung liest die ganze Bibliothek und nennt Fehler; bei einer großen kann das Minuten dauern.</translation>
    </message>
    <message>
      <source>Keep the library in another folder</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Bibliothek in einem anderen Ordner aufbewahren</translation>
    </message>
    <message>
      <source>Back up</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Sichern</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
      <source>Settings and export presets come with it.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Einstellungen und Exportprofile kommen mit.</translation>
    </message>
    <message>
      <source>The backup lies ready. It is your library as soon as FurryTag is started again.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Die Sicherung liegt bereit. Sie ist die Bibliothek, sobald FurryTag neu gestartet ist.</translation>
    </message>
    <message>
      <source>Close FurryTag</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>FurryTag schließen</translation>
    </message>
    <message>
      <source>Don't restore</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Doch nicht</translation>
    </message>
    <message>
      <source>The library stays as it is.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Die Bibliothek bleibt, wie sie ist.</translation>
    </message>
    <message>
      <source>Where it lies</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Backups</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <source>Soundness</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Zustand</translation>
    </message>
    <message numerus="yes">
      <source>and {n} older ones</source>
      <extracomment>1: and {n} older one
ui/panels/keeping.py</extracomment>
      <translation>
        <numerusform>und {n} ältere</numerusform>
        <numerusform>und {n} ältere</numerusform>
      </translation>
    </message>
    <message>
      <source>There is none beside the library. One on another disk outlives this one.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Neben der Bibliothek gibt es keine. Eine auf einer anderen Festplatte übersteht deren Ausfall.</translation>
    </message>
    <message>
      <source>{name} is sound: {pictures}, {decisions}.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>{name} ist in Ordnung: {pictures}, {decisions}.</translation>
    </message>
    <message numerus="yes">
      <source>{n} decisions</source>
      <extracomment>1: {n} decision
ui/panels/keeping.py</extracomment>
      <translation>
        <numerusform>{n} Entscheidung</numerusform>
        <numerusform>{n} Entscheidungen</numerusform>
      </translation>
    </message>
    <message>
      <source>The library is sound.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Die Bibliothek ist in Ordnung.</translation>
    </message>
    <message>
      <source>{size} for {pictures} in {files}</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>{size} für {pictures} in {files}</translation>
    </message>
    <message numerus="yes">
      <source>{n} files</source>
      <extracomment>1: {n} file
ui/panels/keeping.py</extracomment>
      <translation>
        <numerusform>{n} Datei</numerusform>
        <numerusform>{n} Dateien</numerusform>
      </translation>
    </message>
    <message>
      <source>The library lies in {folder} now.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Die Bibliothek liegt jetzt in {folder}.</translation>
    </message>
    <message>
      <source>Backups of FurryTag</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Sicherungen von FurryTag</translation>
    </message>
    <message>
      <source>Backed up and checked: {path}, {size}.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Gesichert und geprüft: {path}, {size}.</translation>
    </message>
    <message>
      <source>All files</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>No file manager was found. The folder is {folder}.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>Es wurde kein Dateimanager gefunden. Der Ordner ist {folder}.</translation>
    </message>
    <message>
      <source>You have taught no tags yet. Add a tag that the model doesn't know to five pictures, and accept eight without it: then FurryTag learns it and suggests it on others. Nothing leaves this computer.</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Es sind noch keine Tags beigebracht. Ein Tag, das das Modell nicht kennt, bei fünf Bildern hinzufügen und acht Bilder ohne das Tag annehmen: Dann lernt FurryTag es und schlägt es bei anderen vor. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
      <source>needs examples</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Beispiele fehlen</translation>
    </message>
    <message>
      <source>waits</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>wartet</translation>
    </message>
    <message>
      <source>off: not sure</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>aus: zu unsicher</translation>
    </message>
    <message>
      <source>off: no better</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>zu schwach</translation>
    </message>
    <message>
      <source>on</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>aktiv</translation>
    </message>
    <message>
      <source>from a file</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>aus einer Datei</translation>
    </message>
    <message>
      <source>Judge these ({number})</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Diese beurteilen ({number})</translation>
    </message>
    <message>
      <source>Label these ({number})</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Zu beurteilen ({number})</translation>
    </message>
    <message>
      <source>Tag</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Stands</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Stand</translation>
    </message>
    <message>
      <source>With</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Mit</translation>
    </message>
    <message>
      <source>Without</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Ohne</translation>
    </message>
    <message>
      <source>Right</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Richtig</translation>
    </message>
    <message>
      <source>Finds</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Findet</translation>
    </message>
    <message>
      <source>Suggests</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Vorschläge</translation>
    </message>
    <message>
      <source>Pictures with the tag</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Bilder mit dem Tag</translation>
    </message>
    <message>
      <source>Reviewed pictures without it, and those that it was rejected on</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Geprüfte Bilder ohne das Tag und solche, bei denen es abgelehnt wurde</translation>
    </message>
    <message>
      <source>What part of what it suggests will be right, for about eight of ten tags like this</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Welcher Teil der Vorschläge richtig sein wird, bei etwa acht von zehn solchen Tags</translation>
    </message>
    <message>
      <source>What part of the pictures with the tag it finds, on pictures that it was learned without</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Welchen Anteil der Bilder mit dem Tag es findet, auf Bildern, die nicht zum Lernen dienten</translation>
    </message>
    <message>
      <source>On so many pictures that nobody has reviewed</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Auf so vielen noch ungeprüften Bildern</translation>
    </message>
    <message>
      <source>Looking at what was learned</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Gelerntes ansehen</translation>
    </message>
    <message>
      <source>Learned tags</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Gelernte Tags</translation>
    </message>
    <message>
      <source>Pictures whose label would help most</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Bilder, deren Beurteilung am meisten helfen würde</translation>
    </message>
    <message>
      <source>Pictures where it would be suggested</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Bilder, bei denen es vorgeschlagen würde</translation>
    </message>
    <message>
      <source>&amp;Has it</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>&amp;Hat es</translation>
    </message>
    <message>
      <source>The chosen picture has the tag (A)</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Das gewählte Bild hat das Tag (A)</translation>
    </message>
    <message>
      <source>Hasn't &amp;it</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Hat es &amp;nicht</translation>
    </message>
    <message>
      <source>The chosen picture doesn't have the tag (X)</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Das gewählte Bild hat das Tag nicht (X)</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>&amp;Exportieren…</translation>
    </message>
    <message>
      <source>Save what was learned as a small file without any picture</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Gelerntes als kleine Datei ohne Bilder speichern</translation>
    </message>
    <message>
      <source>I&amp;mport…</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>&amp;Importieren…</translation>
    </message>
    <message>
      <source>Take in a tag that somebody else has taught to the same model</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Ein Tag übernehmen, das jemand anderes demselben Modell beigebracht hat</translation>
    </message>
    <message>
      <source>&amp;Forget</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>&amp;Vergessen</translation>
    </message>
    <message>
      <source>Take a tag away that came out of a file</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Ein aus einer Datei übernommenes Tag entfernen</translation>
    </message>
    <message>
      <source>Save a learned tag</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Gelerntes Tag speichern</translation>
    </message>
    <message>
      <source>Take in a learned tag</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Gelerntes Tag übernehmen</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>{low} bis {high}</translation>
    </message>
    <message numerus="yes">
      <source>{n} tags taught to {model}, {on} in use.</source>
      <extracomment>1: {n} tag taught to {model}, {on} in use.
ui/panels/lessons.py</extracomment>
      <translation>
        <numerusform>{n} Tag für {model} beigebracht; davon aktiv: {on}.</numerusform>
        <numerusform>{n} Tags für {model} beigebracht; davon aktiv: {on}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{tag} was taken in.</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>{tag} wurde übernommen.</translation>
    </message>
    <message>
      <source>Learned tags (*{suffix})</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Gelernte Tags (*{suffix})</translation>
    </message>
    <message>
      <source>Suggests ({number})</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Vorschläge ({number})</translation>
    </message>
    <message>
      <source>Examples ({number})</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Beispiele ({number})</translation>
    </message>
    <message>
      <source>Saved as {written}.</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>Gespeichert als {written}.</translation>
    </message>
    <message>
      <source>Draw a loop around pictures with the mouse, or choose a group on the right, and tag them together. By keys: arrows go from picture to picture, Space chooses one, Shift+arrows all in a frame around it, G its group.</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Mit der Maus eine Schlinge um Bilder ziehen oder rechts eine Gruppe wählen und sie zusammen taggen. Mit Tasten: Pfeile gehen von Bild zu Bild, die Leertaste wählt eines, Umschalt+Pfeile alle in einem Rahmen darum, G seine Gruppe.</translation>
    </message>
    <message>
      <source>rating</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Einstufung</translation>
    </message>
    <message>
      <source>cluster</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Cluster</translation>
    </message>
    <message>
      <source>Colour by</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Einfärben nach</translation>
    </message>
    <message>
      <source>&amp;Draw again</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>&amp;Neu zeichnen</translation>
    </message>
    <message>
      <source>Look again at what is tagged by now</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Das inzwischen Getaggte neu einlesen</translation>
    </message>
    <message>
      <source>S&amp;pread out</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Aus&amp;breiten</translation>
    </message>
    <message>
      <source>Move the points so that neighbours stay neighbours (t-SNE); takes up to minutes</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Punkte so verschieben, dass Nachbarn Nachbarn bleiben (t-SNE); dauert bis zu mehreren Minuten</translation>
    </message>
    <message>
      <source>Find &amp;clusters</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>&amp;Cluster suchen</translation>
    </message>
    <message>
      <source>Find groups of pictures, and the tags that set them apart</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Gruppen von Bildern finden und die Tags, die sie unterscheiden</translation>
    </message>
    <message>
      <source>Only &amp;listed</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Nur &amp;gelistete</translation>
    </message>
    <message>
      <source>Only the pictures that the window lists, so what a search has found</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Nur Bilder, die das Fenster auflistet, also das Ergebnis einer Suche</translation>
    </message>
    <message>
      <source>Groups by colour</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Gruppen nach Farbe</translation>
    </message>
    <message>
      <source>Chosen pictures</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Gewählte Bilder</translation>
    </message>
    <message>
      <source>Tag for the chosen pictures</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Tag für die gewählten Bilder</translation>
    </message>
    <message>
      <source>&amp;Tag this group</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Gruppe &amp;taggen</translation>
    </message>
    <message>
      <source>Give the tag to all chosen pictures, as one step that can be undone</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Das Tag allen gewählten Bildern geben, als ein Schritt, der sich rückgängig machen lässt</translation>
    </message>
    <message>
      <source>not rated</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>nicht eingestuft</translation>
    </message>
    <message>
      <source>Tag for all of them</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Tag für alle zusammen</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures chosen</source>
      <extracomment>1: {n} picture chosen
ui/panels/map.py</extracomment>
      <translation>
        <numerusform>{n} Bild gewählt</numerusform>
        <numerusform>{n} Bilder gewählt</numerusform>
      </translation>
    </message>
    <message>
      <source>No picture is chosen.</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Kein Bild ist gewählt.</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures got {tag}; undo takes it back.</source>
      <extracomment>1: {n} picture got {tag}; undo takes it back.
ui/panels/map.py</extracomment>
      <translation>
        <numerusform>{n} Bild hat {tag} erhalten; „Rückgängig“ nimmt es zurück.</numerusform>
        <numerusform>{n} Bilder haben {tag} erhalten; „Rückgängig“ nimmt es zurück.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} clusters</source>
      <extracomment>1: {n} cluster
ui/panels/map.py</extracomment>
      <translation>
        <numerusform>{n} Cluster</numerusform>
        <numerusform>{n} Cluster</numerusform>
      </translation>
    </message>
    <message>
      <source>without {tag}</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>ohne {tag}</translation>
    </message>
    <message>
      <source>tag {name}</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>Tag {name}</translation>
    </message>
    <message>
      <source>with {tag}</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>mit {tag}</translation>
    </message>
    <message>
      <source>Find a model</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>Modell suchen</translation>
    </message>
    <message>
      <source>Compare models…</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>Modelle vergleichen…</translation>
    </message>
    <message>
      <source>Moving the models</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>Verschieben der Modelle</translation>
    </message>
    <message>
      <source>Stop</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>Stoppen</translation>
    </message>
    <message>
      <source>Leave the models where they are</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>Modelle lassen, wo sie sind</translation>
    </message>
    <message>
      <source>Add a model from a .zip or .onnx file</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>Modell aus einer .zip- oder .onnx-Datei hinzufügen</translation>
    </message>
    <message>
      <source>Open models folder</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>Modellordner öffnen</translation>
    </message>
    <message>
      <source>The folder that models are kept in</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>Der Ordner, in dem die Modelle aufbewahrt werden</translation>
    </message>
    <message>
      <source>Move models folder…</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>Modellordner verschieben…</translation>
    </message>
    <message>
      <source>Keep the models in another folder or on another disk</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>Modelle in einem anderen Ordner oder auf einem anderen Laufwerk aufbewahren</translation>
    </message>
    <message>
      <source>Downloads go on</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>Downloads laufen weiter</translation>
    </message>
    <message>
      <source>Notice</source>
      <extracomment>ui/panels/notices.py</extracomment>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>Warning</source>
      <extracomment>ui/panels/notices.py</extracomment>
      <translation>Warnung</translation>
    </message>
    <message>
      <source>Error</source>
      <extracomment>ui/panels/notices.py</extracomment>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>Show the next one</source>
      <extracomment>ui/panels/notices.py</extracomment>
      <translation>Nächste Meldung zeigen</translation>
    </message>
    <message>
      <source>{number} more</source>
      <extracomment>ui/panels/notices.py</extracomment>
      <translation>{number} weitere</translation>
    </message>
    <message>
      <source>Preview on</source>
      <extracomment>ui/panels/preview.py</extracomment>
      <translation>Vorschau mit</translation>
    </message>
    <message>
      <source>Another picture…</source>
      <extracomment>ui/panels/preview.py</extracomment>
      <translation>Anderes Bild…</translation>
    </message>
    <message>
      <source>Compare with</source>
      <extracomment>ui/panels/preview.py</extracomment>
      <translation>Vergleichen mit</translation>
    </message>
    <message>
      <source>Answer so, since what it says then makes sense</source>
      <extracomment>ui/panels/preview.py</extracomment>
      <translation>Dies angeben, da das Genannte damit sinnvoll ist</translation>
    </message>
    <message>
      <source>Look which of the two makes sense for the picture.</source>
      <extracomment>ui/panels/preview.py</extracomment>
      <translation>Welches von beiden passt zum Bild?</translation>
    </message>
    <message>
      <source>Compared</source>
      <extracomment>ui/panels/preview.py</extracomment>
      <translation>Vergleich</translation>
    </message>
    <message>
      <source>Drop a picture here, from anywhere, to find those like it. It isn't opened by that.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Ein Bild von beliebigem Ort hier ablegen, um ähnliche zu finden. Es wird dadurch nicht geöffnet.</translation>
    </message>
    <message>
      <source>Choose a picture in the window, then press “Like the current picture”.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Im Hauptfenster ein Bild wählen und dann auf „Wie das aktuelle Bild“ klicken.</translation>
    </message>
    <message>
      <source>No two pictures are nearly the same.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Keine zwei Bilder sind beinahe gleich.</translation>
    </message>
    <message>
      <source>&amp;Like the current picture</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Wie das &amp;aktuelle Bild</translation>
    </message>
    <message>
      <source>Find pictures like the one, or those, chosen in the window</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Bilder finden, die dem oder den im Hauptfenster gewählten ähneln</translation>
    </message>
    <message>
      <source>Find &amp;near duplicates</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Beinahe-&amp;Duplikate suchen</translation>
    </message>
    <message>
      <source>Find pictures that are nearly the same</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Bilder finden, die beinahe gleich sind</translation>
    </message>
    <message>
      <source>What they are like</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Vorlagen der Suche</translation>
    </message>
    <message>
      <source>Groups of near duplicates</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Gruppen von Beinahe-Duplikaten</translation>
    </message>
    <message>
      <source>Pictures found</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Gefundene Bilder</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
      <source>Show it in the window (Return)</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Im Hauptfenster zeigen (Return)</translation>
    </message>
    <message>
      <source>Drop to find pictures like it</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Ablegen, um ähnliche Bilder zu finden</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures like {name}, the most alike first.</source>
      <extracomment>1: {n} picture like {name}, the most alike first.
ui/panels/similar.py</extracomment>
      <translation>
        <numerusform>{n} Bild wie {name}, das ähnlichste zuerst.</numerusform>
        <numerusform>{n} Bilder wie {name}, die ähnlichsten zuerst.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no other picture.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Es gibt kein anderes Bild.</translation>
    </message>
    <message numerus="yes">
      <source>{n} groups</source>
      <extracomment>1: {n} group
ui/panels/similar.py</extracomment>
      <translation>
        <numerusform>{n} Gruppe</numerusform>
        <numerusform>{n} Gruppen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The other {n} pictures of the group</source>
      <extracomment>1: The other {n} picture of the group
ui/panels/similar.py</extracomment>
      <translation>
        <numerusform>{n} anderes Bild der Gruppe</numerusform>
        <numerusform>{n} andere Bilder der Gruppe</numerusform>
      </translation>
    </message>
    <message>
      <source>What it is like</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>die Vorlage</translation>
    </message>
    <message>
      <source>&amp;Give selected the tags of the left one</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Tags des linken der Auswahl &amp;geben</translation>
    </message>
    <message>
      <source>&amp;Give selected the tags of {name}</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Tags von {name} der Auswahl &amp;geben</translation>
    </message>
    <message numerus="yes">
      <source>{n} selected pictures; one step that can be undone</source>
      <extracomment>1: {n} selected picture; one step that can be undone
ui/panels/similar.py</extracomment>
      <translation>
        <numerusform>{n} ausgewähltes Bild; ein Schritt, der sich rückgängig machen lässt</numerusform>
        <numerusform>{n} ausgewählte Bilder; ein Schritt, der sich rückgängig machen lässt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures have the tags of {name} now; undo takes it back.</source>
      <extracomment>1: {n} picture has the tags of {name} now; undo takes it back.
ui/panels/similar.py</extracomment>
      <translation>
        <numerusform>{n} Bild hat jetzt die Tags von {name}; „Rückgängig“ nimmt es zurück.</numerusform>
        <numerusform>{n} Bilder haben jetzt die Tags von {name}; „Rückgängig“ nimmt es zurück.</numerusform>
      </translation>
    </message>
    <message>
      <source>Pictures that are nearly the same, side by side. Choose the one that is tagged best.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Beinahe gleiche Bilder nebeneinander. Das am besten getaggte wählen.</translation>
    </message>
    <message>
      <source>&amp;Same tags as …</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Die&amp;selben Tags wie …</translation>
    </message>
    <message>
      <source>There is no file in it.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Es ist keine Datei darin.</translation>
    </message>
    <message>
      <source>Save the picture first, then drop the file.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Zuerst das Bild speichern, dann die Datei ablegen.</translation>
    </message>
    <message>
      <source>{whom} gets the tags of {name}, as one step that can be undone (Ctrl+S)</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Die Tags von {name} gehen an {whom}; ein Schritt, der sich rückgängig machen lässt (Strg+S)</translation>
    </message>
    <message>
      <source>Like {name} (not in the list)</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Wie {name} (nicht in der Liste)</translation>
    </message>
    <message>
      <source>Like {name}</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Wie {name}</translation>
    </message>
    <message>
      <source>&amp;Same tags as {name}</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>Die&amp;selben Tags wie {name}</translation>
    </message>
    <message>
      <source>Drop pictures or a folder here</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>Bilder oder einen Ordner hier ablegen</translation>
    </message>
    <message>
      <source>or open them, or paste one</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>oder öffnen, oder eines einfügen</translation>
    </message>
    <message>
      <source>Where do they go? Nowhere. FurryTag works on this computer alone, and doesn't change your files.</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>Wohin gehen sie? Nirgendwohin. FurryTag arbeitet nur auf diesem Computer und ändert die Dateien nicht.</translation>
    </message>
    <message>
      <source>No picture at hand? Try everything on these twelve drawings.</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>Kein Bild zur Hand? Alles an diesen zwölf Zeichnungen ausprobieren.</translation>
    </message>
    <message>
      <source>The starter, a small built-in model, tags at once. It names the few things that it recognises surely on drawings, and is silent on the rest. It learns from you: use a tag on 5 pictures, review 8 that lack it, and it suggests that tag elsewhere.</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>Der Starter, ein kleines eingebautes Modell, taggt sofort. Er nennt das Wenige, das er auf Zeichnungen sicher erkennt, und schweigt zum Rest. Er lernt mit: Ein Tag bei 5 Bildern verwenden, 8 ohne das Tag prüfen, und er schlägt es anderswo vor.</translation>
    </message>
    <message>
      <source>They know far more tags. For this machine, the best first:</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>Sie kennen weit mehr Tags. Für diesen Computer, das beste zuerst:</translation>
    </message>
    <message>
      <source>Other models know far more tags: FurryTag downloads, checks and tries them.</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>Andere Modelle kennen weit mehr Tags: FurryTag lädt sie herunter, überprüft und testet sie.</translation>
    </message>
    <message>
      <source>Drop a .zip or .onnx file here to add a model of your own.</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>Eine .zip- oder .onnx-Datei hier ablegen, um ein eigenes Modell hinzuzufügen.</translation>
    </message>
    <message>
      <source>Start</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>Start</translation>
    </message>
    <message>
      <source>Works right away</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>Geht sofort</translation>
    </message>
    <message>
      <source>Better models</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>Bessere Modelle</translation>
    </message>
    <message>
      <source>Some of the example drawings</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>Einige der Beispielzeichnungen</translation>
    </message>
    <message numerus="yes">
      <source>{n} files could not be tagged — show</source>
      <extracomment>1: {n} file could not be tagged — show
ui/panels/status.py</extracomment>
      <translation>
        <numerusform>{n} Datei konnte nicht getaggt werden — zeigen</numerusform>
        <numerusform>{n} Dateien konnten nicht getaggt werden — zeigen</numerusform>
      </translation>
    </message>
    <message>
      <source>Show the models</source>
      <extracomment>ui/panels/status.py</extracomment>
      <translation>Modelle zeigen</translation>
    </message>
    <message>
      <source>Paused</source>
      <extracomment>ui/panels/status.py</extracomment>
      <translation>Pausiert</translation>
    </message>
    <message>
      <source>{rate} pictures/s</source>
      <extracomment>ui/panels/status.py</extracomment>
      <translation>{rate} Bilder/s</translation>
    </message>
    <message>
      <source>{time} left</source>
      <extracomment>ui/panels/status.py</extracomment>
      <translation>noch {time}</translation>
    </message>
    <message>
      <source>Blue</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Blau</translation>
    </message>
    <message>
      <source>Amber</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Bernstein</translation>
    </message>
    <message>
      <source>Green</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Grün</translation>
    </message>
    <message>
      <source>Pink</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Rosa</translation>
    </message>
    <message>
      <source>Violet</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Violett</translation>
    </message>
    <message>
      <source>Red</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Rot</translation>
    </message>
    <message>
      <source>Cyan</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Cyan</translation>
    </message>
    <message>
      <source>Olive</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Oliv</translation>
    </message>
    <message>
      <source>Tags of the library</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Tags der Bibliothek</translation>
    </message>
    <message>
      <source>&amp;Show pictures</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>&amp;Bilder zeigen</translation>
    </message>
    <message>
      <source>Search for the tag in the main window (double click)</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Nach dem Tag im Hauptfenster suchen (Doppelklick)</translation>
    </message>
    <message>
      <source>&amp;Rename or merge…</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
      <source>Call the tag otherwise everywhere, or make it one with another (F2)</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Das Tag überall anders nennen oder mit einem anderen zusammenführen (F2)</translation>
    </message>
    <message>
      <source>&amp;Move to ▾</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>&amp;Verschieben ▾</translation>
    </message>
    <message>
      <source>Show the chosen tags in another category</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Die gewählten Tags in einer anderen Kategorie zeigen</translation>
    </message>
    <message>
      <source>&amp;New category…</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>&amp;Neue Kategorie…</translation>
    </message>
    <message>
      <source>Make a category of your own</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Eine eigene Kategorie anlegen</translation>
    </message>
    <message>
      <source>Cha&amp;nge ▾</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Än&amp;dern ▾</translation>
    </message>
    <message>
      <source>Rename, recolour or delete the chosen category of your own</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Die gewählte eigene Kategorie umbenennen, umfärben oder löschen</translation>
    </message>
    <message>
      <source>&amp;Colour</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>&amp;Farbe</translation>
    </message>
    <message>
      <source>&amp;Delete, and move its tags to</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>&amp;Löschen, Tags verschieben in</translation>
    </message>
    <message>
      <source>Find a tag…</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Tag suchen…</translation>
    </message>
    <message>
      <source>Category</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Kategorie</translation>
    </message>
    <message>
      <source>Accepted</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Angenommen</translation>
    </message>
    <message>
      <source>Added</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Hinzugefügt</translation>
    </message>
    <message>
      <source>Rejected</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Suggested</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Vorschläge</translation>
    </message>
    <message>
      <source>There are no tags yet. They come when pictures are tagged.</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Es gibt noch keine Tags. Sie kommen, wenn Bilder getaggt werden.</translation>
    </message>
    <message>
      <source>Pictures on which you accepted the suggestion</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Bilder, auf denen der Vorschlag angenommen wurde</translation>
    </message>
    <message>
      <source>Pictures to which you added it, or for which it was imported</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Bilder, zu denen es hinzugefügt oder für die es importiert wurde</translation>
    </message>
    <message>
      <source>Pictures on which you rejected it</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Bilder, auf denen es abgelehnt wurde</translation>
    </message>
    <message>
      <source>Pictures on which it is suggested now and nothing is decided</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Bilder, auf denen es jetzt vorgeschlagen und nichts entschieden ist</translation>
    </message>
    <message>
      <source>No tag is in this category yet. Choose tags in another one and move them here.</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>In dieser Kategorie ist noch kein Tag. Tags in einer anderen wählen und hierher verschieben.</translation>
    </message>
    <message>
      <source>No tag fits.</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Kein Tag passt.</translation>
    </message>
    <message numerus="yes">
      <source>{n} tags</source>
      <extracomment>1: {n} tag
ui/panels/tagroom.py</extracomment>
      <translation>
        <numerusform>{n} Tag</numerusform>
        <numerusform>{n} Tags</numerusform>
      </translation>
    </message>
    <message>
      <source>New category…</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>Neue Kategorie…</translation>
    </message>
    <message>
      <source>&amp;Rename…</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
      <source>{colour}, as now</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>{colour}, wie jetzt</translation>
    </message>
    <message>
      <source>Open a picture to see its tags.</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation>Ein Bild öffnen, um seine Tags zu sehen.</translation>
    </message>
    <message>
      <source>Waiting for the model…</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation>Warten auf das Modell…</translation>
    </message>
    <message>
      <source>No tag reaches its threshold. Lower it, or add tags yourself: the starter learns them from 5 pictures.</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation>Kein Tag erreicht seine Schwelle. Die Schwelle senken oder selbst Tags hinzufügen: Der Starter lernt sie aus 5 Bildern.</translation>
    </message>
    <message>
      <source>This picture is withheld: a protected tag and a rating above safe came together. It is blurred, no tags are suggested, and it is never exported, found by its tags or learned from.</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation>Dieses Bild wird zurückgehalten: Ein geschütztes Tag und eine Einstufung über „unbedenklich“ kamen zusammen. Es ist unscharf, es werden keine Tags vorgeschlagen, und es wird nie exportiert, über Tags gefunden oder zum Lernen verwendet.</translation>
    </message>
    <message>
      <source>Threshold of all tags</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation>Schwelle für alle Tags</translation>
    </message>
    <message>
      <source>all</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation>alle</translation>
    </message>
    <message>
      <source>A model takes it for adult art of a young character.

{path}

Delete the file if that is what it is. If the model is wrong, keep it: FurryTag leaves the file alone.</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Ein Modell hält es für eine nicht jugendfreie Darstellung einer jungen Figur.

{path}

Trifft das zu, die Datei löschen. Irrt sich das Modell, kann sie bleiben: FurryTag rührt die Datei nicht an.</translation>
    </message>
    <message>
      <source>Zoom</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Zoom</translation>
    </message>
    <message>
      <source>Why this tag?</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Warum dieses Tag?</translation>
    </message>
    <message>
      <source>Show which parts of the picture speak for the tag that is chosen in the list</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Zeigen, welche Teile des Bildes für das in der Liste gewählte Tag sprechen</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Vorheriges Bild</translation>
    </message>
    <message>
      <source>Next picture</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Nächstes Bild</translation>
    </message>
    <message>
      <source>No open picture fits this search</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Kein offenes Bild passt zu dieser Suche</translation>
    </message>
    <message>
      <source>Show all</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <source>Why?</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Warum?</translation>
    </message>
    <message>
      <source>Fit ▾</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Ganz ▾</translation>
    </message>
    <message>
      <source>This picture is withheld</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Dieses Bild wird zurückgehalten</translation>
    </message>
    <message>
      <source>Copy path</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Pfad kopieren</translation>
    </message>
    <message>
      <source>This file can't be shown</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Diese Datei kann nicht angezeigt werden</translation>
    </message>
    <message>
      <source>Show once</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Einmal zeigen</translation>
    </message>
    <message>
      <source>Rated {rating}</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>Als {rating} eingestuft</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>&amp;Forget those that aren't open</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>Nicht geöffnete &amp;vergessen</translation>
    </message>
    <message>
      <source>Take all folders that aren't open off this menu</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>Alle nicht geöffneten Ordner aus diesem Menü nehmen</translation>
    </message>
    <message>
      <source>Close fol&amp;der</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>Or&amp;dner schließen</translation>
    </message>
    <message>
      <source>No folder was opened yet</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>Noch kein Ordner geöffnet</translation>
    </message>
    <message>
      <source>Take the pictures of {folder} off the list; their tags stay</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>Bilder aus {folder} von der Liste nehmen; ihre Tags bleiben</translation>
    </message>
    <message>
      <source>No folder is open</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>Kein Ordner ist geöffnet</translation>
    </message>
    <message>
      <source>{folder} (not there now)</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>{folder} (jetzt nicht da)</translation>
    </message>
    <message>
      <source>{path} is not there. It may have been moved, or its drive is not connected.</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>{path} ist nicht da. Vielleicht wurde er verschoben, oder sein Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
      <source>Return accepts what is suggested and goes on, N leaves it for later; in the list of tags A accepts and X rejects one.</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation>Return nimmt die Vorschläge an und geht weiter, N lässt das Bild für später; in der Tag-Liste nimmt A ein Tag an und X lehnt es ab.</translation>
    </message>
    <message>
      <source>Review what matters</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation>Wichtiges prüfen</translation>
    </message>
    <message>
      <source>End the review; the list gets its own order again</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation>Prüfung beenden; die Liste erhält wieder ihre eigene Reihenfolge</translation>
    </message>
    <message numerus="yes">
      <source>Open {n} more</source>
      <extracomment>1: Open {n} more
ui/reviewing.py</extracomment>
      <translation>
        <numerusform>{n} weiteres öffnen</numerusform>
        <numerusform>{n} weitere öffnen</numerusform>
      </translation>
    </message>
    <message>
      <source>Pictures of the library that aren't in the list and need a review too</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation>Bilder der Bibliothek, die nicht in der Liste sind und auch geprüft werden sollten</translation>
    </message>
    <message numerus="yes">
      <source>, about {n} minutes</source>
      <extracomment>1: , about {n} minute
ui/reviewing.py</extracomment>
      <translation>
        <numerusform>, etwa {n} Minute</numerusform>
        <numerusform>, etwa {n} Minuten</numerusform>
      </translation>
    </message>
    <message>
      <source>1 doubtful tag</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation>1 zweifelhaftes Tag</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures left, {doubtful}{minutes}</source>
      <extracomment>1: {n} picture left, {doubtful}{minutes}
ui/reviewing.py</extracomment>
      <translation>
        <numerusform>Noch {n} Bild, {doubtful}{minutes}</numerusform>
        <numerusform>Noch {n} Bilder, {doubtful}{minutes}</numerusform>
      </translation>
    </message>
    <message>
      <source>All in the list are reviewed</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation>Alle in der Liste sind geprüft</translation>
    </message>
    <message>
      <source>{tags} doubtful tags</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation>{tags} zweifelhafte Tags</translation>
    </message>
    <message>
      <source>This picture is withheld: a protected tag and a rating above safe came together. No tags are shown.</source>
      <extracomment>ui/said.py</extracomment>
      <translation>Dieses Bild wird zurückgehalten: Ein geschütztes Tag und eine Einstufung über „unbedenklich“ kamen zusammen. Es werden keine Tags gezeigt.</translation>
    </message>
    <message>
      <source>both</source>
      <extracomment>ui/said.py</extracomment>
      <translation>beide</translation>
    </message>
    <message>
      <source>only this one</source>
      <extracomment>ui/said.py</extracomment>
      <translation>nur dieses</translation>
    </message>
    <message>
      <source>It says nothing of this picture.</source>
      <extracomment>ui/said.py</extracomment>
      <translation>Es nennt zu diesem Bild nichts.</translation>
    </message>
    <message>
      <source>“{name}” is another search now.</source>
      <extracomment>ui/savedsearches.py</extracomment>
      <translation>„{name}“ ist jetzt eine andere Suche.</translation>
    </message>
    <message>
      <source>The search “{name}” is deleted.</source>
      <extracomment>ui/savedsearches.py</extracomment>
      <translation>Die Suche „{name}“ ist gelöscht.</translation>
    </message>
    <message>
      <source>There is a search “{name}” already.</source>
      <extracomment>ui/savedsearches.py</extracomment>
      <translation>Eine Suche „{name}“ gibt es schon.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <extracomment>ui/savedsearches.py</extracomment>
      <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>{paths} copied.</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation>{paths} kopiert.</translation>
    </message>
    <message numerus="yes">
      <source>{n} paths</source>
      <extracomment>1: {n} path
ui/selecting.py</extracomment>
      <translation>
        <numerusform>{n} Pfad</numerusform>
        <numerusform>{n} Pfade</numerusform>
      </translation>
    </message>
    <message>
      <source>Left out: {pictures}.</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation>Ausgelassen: {pictures}.</translation>
    </message>
    <message>
      <source>Add a tag to {pictures}</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation>Hinzufügen eines Tags: {pictures}</translation>
    </message>
    <message>
      <source>{pictures} withheld</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation>{pictures} zurückgehalten</translation>
    </message>
    <message>
      <source>{pictures} not read yet</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation>{pictures} noch nicht gelesen</translation>
    </message>
    <message>
      <source>Tag them first: Tools, Tag untagged pictures.</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation>Zuerst taggen: Extras, Ungetaggte Bilder taggen.</translation>
    </message>
    <message>
      <source>Working on {pictures}; this may take some seconds.</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation>In Arbeit: {pictures}; das kann einige Sekunden dauern.</translation>
    </message>
    <message numerus="yes">
      <source>{n} threads</source>
      <extracomment>1: {n} thread
ui/services.py</extracomment>
      <translation>
        <numerusform>{n} Thread</numerusform>
        <numerusform>{n} Threads</numerusform>
      </translation>
    </message>
    <message>
      <source>Not loaded</source>
      <extracomment>ui/services.py</extracomment>
      <translation>Nicht geladen</translation>
    </message>
    <message>
      <source>The model is being loaded; pictures can be opened meanwhile.</source>
      <extracomment>ui/services.py</extracomment>
      <translation>Das Modell wird geladen; inzwischen können Bilder geöffnet werden.</translation>
    </message>
    <message>
      <source>{model} runs with {backend} on {device}; it was loaded in {seconds} s.</source>
      <extracomment>ui/services.py</extracomment>
      <translation>{model} läuft mit {backend} auf {device}; geladen in {seconds} s.</translation>
    </message>
    <message>
      <source>{place}, not {device}</source>
      <extracomment>ui/services.py</extracomment>
      <translation>{place}, nicht {device}</translation>
    </message>
    <message>
      <source>Export settings</source>
      <extracomment>ui/settingsdesk.py</extracomment>
      <translation>Einstellungen exportieren</translation>
    </message>
    <message>
      <source>Import settings</source>
      <extracomment>ui/settingsdesk.py</extracomment>
      <translation>Einstellungen importieren</translation>
    </message>
    <message>
      <source>Settings (*.json)</source>
      <extracomment>ui/settingsdesk.py</extracomment>
      <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
      <source>The settings are in {path}. The access key of Hydrus is not.</source>
      <extracomment>ui/settingsdesk.py</extracomment>
      <translation>Die Einstellungen sind in {path}, der Zugriffsschlüssel von Hydrus nicht.</translation>
    </message>
    <message>
      <source>The settings of {file} are used now.</source>
      <extracomment>ui/settingsdesk.py</extracomment>
      <translation>Die Einstellungen aus {file} werden jetzt verwendet.</translation>
    </message>
    <message>
      <source>CPU, GPU</source>
      <extracomment>ui/shelf.py</extracomment>
      <translation>CPU, GPU</translation>
    </message>
    <message>
      <source>no licence stated</source>
      <extracomment>ui/shelf.py</extracomment>
      <translation>keine Lizenz angegeben</translation>
    </message>
    <message>
      <source>not evaluated</source>
      <extracomment>ui/shelf.py</extracomment>
      <translation>nicht ausgewertet</translation>
    </message>
    <message>
      <source>not for commercial use</source>
      <extracomment>ui/shelf.py</extracomment>
      <translation>nicht für kommerzielle Nutzung</translation>
    </message>
    <message>
      <source>Added from a file</source>
      <extracomment>ui/shelf.py</extracomment>
      <translation>Aus einer Datei hinzugefügt</translation>
    </message>
    <message>
      <source>not for commercial use ({stated})</source>
      <extracomment>ui/shelf.py</extracomment>
      <translation>nicht für kommerzielle Nutzung ({stated})</translation>
    </message>
    <message>
      <source>Times at {rate} Mbit/s, a guess until the first download.</source>
      <extracomment>ui/suggestions.py</extracomment>
      <translation>Zeiten bei {rate} Mbit/s, bis zum ersten Download geschätzt.</translation>
    </message>
    <message>
      <source>Times as fast as the last download: {rate} a second.</source>
      <extracomment>ui/suggestions.py</extracomment>
      <translation>Zeiten beim Tempo des letzten Downloads: {rate} pro Sekunde.</translation>
    </message>
    <message>
      <source>about {time}</source>
      <extracomment>ui/suggestions.py</extracomment>
      <translation>etwa {time}</translation>
    </message>
    <message>
      <source>As opened</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Wie geöffnet</translation>
    </message>
    <message>
      <source>Newest first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Neueste zuerst</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Älteste zuerst</translation>
    </message>
    <message>
      <source>Last added first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Zuletzt hinzugefügte zuerst</translation>
    </message>
    <message>
      <source>Largest first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Größte zuerst</translation>
    </message>
    <message>
      <source>Smallest first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Kleinste zuerst</translation>
    </message>
    <message>
      <source>Safest first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Unbedenklichste zuerst</translation>
    </message>
    <message>
      <source>Most explicit first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Explizitste zuerst</translation>
    </message>
    <message>
      <source>Most doubtful first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Zweifelhafteste zuerst</translation>
    </message>
    <message>
      <source>The model that suggests tags</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Das Modell, das Tags vorschlägt</translation>
    </message>
    <message>
      <source>Sort ▾</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Sortieren ▾</translation>
    </message>
    <message>
      <source>The order of the pictures</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Die Reihenfolge der Bilder</translation>
    </message>
    <message>
      <source>Score of a tag…</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Score eines Tags…</translation>
    </message>
    <message>
      <source>Model ▾</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Modell ▾</translation>
    </message>
    <message>
      <source>▶ Tag {number} untagged</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>▶ {number} ungetaggte taggen</translation>
    </message>
    <message>
      <source>Model: {model} ▾</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Modell: {model} ▾</translation>
    </message>
    <message>
      <source>Score of {tag}</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>Score von {tag}</translation>
    </message>
    <message>
      <source>What the model suggests</source>
      <extracomment>ui/tour.py</extracomment>
      <translation>Was das Modell vorschlägt</translation>
    </message>
    <message>
      <source>Each tag with its score, the surest first. Click its box, or press Space, to accept it; X rejects it, {add} adds another.</source>
      <extracomment>ui/tour.py</extracomment>
      <translation>Jedes Tag mit seinem Score, das sicherste zuerst. Ein Klick auf das Kästchen oder die Leertaste nimmt es an; X lehnt es ab, {add} fügt ein anderes hinzu.</translation>
    </message>
    <message>
      <source>Too many tags, or too few?</source>
      <extracomment>ui/tour.py</extracomment>
      <translation>Zu viele oder zu wenige Tags?</translation>
    </message>
    <message>
      <source>Move the threshold: tags come and go at once, and no model runs again. Each category has a threshold of its own.</source>
      <extracomment>ui/tour.py</extracomment>
      <translation>Die Schwelle bewegen: Tags kommen und gehen sofort, ohne dass ein Modell noch einmal läuft. Jede Kategorie hat ihre eigene Schwelle.</translation>
    </message>
    <message>
      <source>Accept and go on</source>
      <extracomment>ui/tour.py</extracomment>
      <translation>Annehmen und weiter</translation>
    </message>
    <message>
      <source>This accepts what is suggested and goes to the next picture ({accept}). FurryTag learns from what you accept and add.</source>
      <extracomment>ui/tour.py</extracomment>
      <translation>Nimmt an, was vorgeschlagen ist, und geht zum nächsten Bild ({accept}). FurryTag lernt aus Angenommenem und Hinzugefügtem.</translation>
    </message>
    <message>
      <source>More tags from other models</source>
      <extracomment>ui/tour.py</extracomment>
      <translation>Mehr Tags von anderen Modellen</translation>
    </message>
    <message>
      <source>The starter knows few tags. Here you choose another model, or download one that fits this machine ({models}).</source>
      <extracomment>ui/tour.py</extracomment>
      <translation>Der Starter kennt wenige Tags. Hier lässt sich ein anderes Modell wählen oder ein passendes herunterladen ({models}).</translation>
    </message>
    <message>
      <source>A new library is begun. The one that could not be used is kept beside it as {name}.</source>
      <extracomment>ui/unopened.py</extracomment>
      <translation>Eine neue Bibliothek ist angelegt. Die nicht verwendbare bleibt daneben als {name} erhalten.</translation>
    </message>
    <message>
      <source>No picture can be opened without a library.</source>
      <extracomment>ui/unopened.py</extracomment>
      <translation>Ohne Bibliothek lässt sich kein Bild öffnen.</translation>
    </message>
    <message>
      <source>Begin a new library</source>
      <extracomment>ui/unopened.py</extracomment>
      <translation>Neue Bibliothek anlegen</translation>
    </message>
    <message>
      <source>Model: safe</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Modell: unbedenklich</translation>
    </message>
    <message>
      <source>Model: questionable</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Modell: fragwürdig</translation>
    </message>
    <message>
      <source>Model: explicit</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Modell: explizit</translation>
    </message>
    <message numerus="yes">
      <source>Compared on the {n} tags that both have.</source>
      <extracomment>1: Compared on the {n} tag that both have.
ui/verdict.py</extracomment>
      <translation>
        <numerusform>Verglichen an dem {n} Tag, das beide haben.</numerusform>
        <numerusform>Verglichen an den {n} Tags, die beide haben.</numerusform>
      </translation>
    </message>
    <message>
      <source>At</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Bei</translation>
    </message>
    <message>
      <source>Recall</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Recall</translation>
    </message>
    <message>
      <source>Precision</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Precision</translation>
    </message>
    <message>
      <source>Wrong</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Falsch</translation>
    </message>
    <message>
      <source>Missed</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Übersehen</translation>
    </message>
    <message>
      <source>Tag accuracy</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Tag-Genauigkeit</translation>
    </message>
    <message>
      <source>If silent</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Wenn stumm</translation>
    </message>
    <message>
      <source>F1, mean over tags</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>F1, Mittel über Tags</translation>
    </message>
    <message>
      <source>Mean AP</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Mittlere AP</translation>
    </message>
    <message>
      <source>Measure</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Maß</translation>
    </message>
    <message>
      <source>First</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Erstes</translation>
    </message>
    <message>
      <source>Second</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Zweites</translation>
    </message>
    <message>
      <source>95 % interval</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>95-%-Intervall</translation>
    </message>
    <message>
      <source>You said</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Eigene Angabe</translation>
    </message>
    <message numerus="yes">
      <source>On {n} pictures, without {left_out}.</source>
      <extracomment>1: On {n} picture, without {left_out}.
ui/verdict.py</extracomment>
      <translation>
        <numerusform>Auf {n} Bild; ausgelassen: {left_out}.</numerusform>
        <numerusform>Auf {n} Bildern; ausgelassen: {left_out}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>On {n} pictures.</source>
      <extracomment>1: On {n} picture.
ui/verdict.py</extracomment>
      <translation>
        <numerusform>Auf {n} Bild.</numerusform>
        <numerusform>Auf {n} Bildern.</numerusform>
      </translation>
    </message>
    <message>
      <source>No tag is in both, so their tags can't be compared.</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Kein Tag ist in beiden, also lassen sich die Tags nicht vergleichen.</translation>
    </message>
    <message numerus="yes">
      <source>{n} that only {model} has are left out.</source>
      <extracomment>1: {n} that only {model} has is left out.
ui/verdict.py</extracomment>
      <translation>
        <numerusform>{n} weiteres hat nur {model}; es bleibt außen vor.</numerusform>
        <numerusform>{n} weitere hat nur {model}; sie bleiben außen vor.</numerusform>
      </translation>
    </message>
    <message>
      <source>Pictures that have the tag</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Bilder, die das Tag haben</translation>
    </message>
    <message>
      <source>The threshold it was judged at</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Die Schwelle, bei der es beurteilt wurde</translation>
    </message>
    <message>
      <source>What part of the pictures with the tag was found</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Welcher Anteil der Bilder mit dem Tag gefunden wurde</translation>
    </message>
    <message>
      <source>What part of what was said is right</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Welcher Anteil des Genannten stimmt</translation>
    </message>
    <message>
      <source>Said, but not there</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Genannt, aber nicht vorhanden</translation>
    </message>
    <message>
      <source>There, but not said</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Vorhanden, aber nicht genannt</translation>
    </message>
    <message>
      <source>Average precision over all thresholds</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Average Precision über alle Schwellen</translation>
    </message>
    <message>
      <source>Of all answers together (micro)</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Über alle Antworten zusammen (Micro)</translation>
    </message>
    <message>
      <source>What part of all answers, yes and no, is right</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Welcher Anteil aller Antworten, ja und nein, stimmt</translation>
    </message>
    <message>
      <source>The tag accuracy of a model that never says anything</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Die Tag-Genauigkeit eines Modells, das nie etwas nennt</translation>
    </message>
    <message>
      <source>Every tag that stands on some picture weighs the same (macro)</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Jedes Tag, das auf einem Bild vorkommt, zählt gleich viel (Macro)</translation>
    </message>
    <message>
      <source>Whether the interval has no room for “just as good”</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Ob das Intervall „genauso gut“ ausschließt</translation>
    </message>
    <message>
      <source>sure</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>sicher</translation>
    </message>
    <message>
      <source>may be chance</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>vielleicht Zufall</translation>
    </message>
    <message numerus="yes">
      <source>{n} more tags can't be listed.</source>
      <extracomment>1: {n} more tag can't be listed.
ui/verdict.py</extracomment>
      <translation>
        <numerusform>{n} weiteres Tag kann nicht aufgelistet werden.</numerusform>
        <numerusform>{n} weitere Tags können nicht aufgelistet werden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} adult tags are counted and not listed.</source>
      <extracomment>1: {n} adult tag is counted and not listed.
ui/verdict.py</extracomment>
      <translation>
        <numerusform>{n} nicht jugendfreies Tag wird mitgezählt, aber nicht aufgelistet.</numerusform>
        <numerusform>{n} nicht jugendfreie Tags werden mitgezählt, aber nicht aufgelistet.</numerusform>
      </translation>
    </message>
    <message>
      <source>No picture has a rating by hand, so the rating isn't judged.</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Kein Bild ist von Hand eingestuft, daher wird die Einstufung nicht beurteilt.</translation>
    </message>
    <message>
      <source>No tag of the pictures is one of the model's, so there is no curve.</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Kein Tag der Bilder gehört zum Modell, daher gibt es keine Kurve.</translation>
    </message>
    <message>
      <source>F1 {f1}, recall {recall}, precision {precision}, tag accuracy {accuracy}</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>F1 {f1}, Recall {recall}, Precision {precision}, Tag-Genauigkeit {accuracy}</translation>
    </message>
    <message numerus="yes">
      <source>Judged at your thresholds; {n} tags have another one than the model's own.</source>
      <extracomment>1: Judged at your thresholds; {n} tag has another one than the model's own.
ui/verdict.py</extracomment>
      <translation>
        <numerusform>Beurteilt bei den eigenen Schwellen; {n} Tag hat eine andere als die des Modells.</numerusform>
        <numerusform>Beurteilt bei den eigenen Schwellen; {n} Tags haben eine andere als die des Modells.</numerusform>
      </translation>
    </message>
    <message>
      <source>Judged at your thresholds, which are the model's own.</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Beurteilt bei den eigenen Schwellen, die denen des Modells gleichen.</translation>
    </message>
    <message>
      <source>Tags that the model doesn't have, with the number of pictures; they count for nothing: {names}.</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Tags, die das Modell nicht hat, mit der Anzahl der Bilder; sie zählen nicht: {names}.</translation>
    </message>
    <message>
      <source>rating {accuracy}</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Einstufung {accuracy}</translation>
    </message>
    <message>
      <source>without tags</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>ohne Tags</translation>
    </message>
    <message>
      <source>that can't be read</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>nicht lesbar</translation>
    </message>
    <message>
      <source>Tags that the model said and no picture has; that counts as wrong: {names}.</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>Tags, die das Modell genannt hat, aber kein Bild hat; das zählt als falsch: {names}.</translation>
    </message>
    <message numerus="yes">
      <source>FurryTag was open already, so {name} and {n} more came here.</source>
      <extracomment>1: FurryTag was open already, so {name} and {n} more came here.
ui/visits.py</extracomment>
      <translation>
        <numerusform>FurryTag war schon offen, daher kamen {name} und {n} weitere hierher.</numerusform>
        <numerusform>FurryTag war schon offen, daher kamen {name} und {n} weitere hierher.</numerusform>
      </translation>
    </message>
    <message>
      <source>FurryTag was open already, so {name} came here.</source>
      <extracomment>ui/visits.py</extracomment>
      <translation>FurryTag war schon offen, daher kam {name} hierher.</translation>
    </message>
    <message>
      <source>Add a tag…</source>
      <extracomment>ui/widgets/add_tag_field.py</extracomment>
      <translation>Tag hinzufügen…</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <extracomment>ui/widgets/add_tag_field.py</extracomment>
      <translation>Tag hinzufügen</translation>
    </message>
    <message>
      <source>Type any part of a name; Enter adds it. A category may stand before it: species:wolf</source>
      <extracomment>ui/widgets/add_tag_field.py</extracomment>
      <translation>Einen beliebigen Teil eines Namens eingeben; Enter fügt ihn hinzu. Davor kann eine Kategorie stehen: species:wolf</translation>
    </message>
    <message>
      <source>new to the models</source>
      <extracomment>ui/widgets/add_tag_field.py</extracomment>
      <translation>den Modellen neu</translation>
    </message>
    <message>
      <source>448, or 384x512 (height first)</source>
      <extracomment>ui/widgets/answer_form.py</extracomment>
      <translation>448 oder 384x512 (Höhe zuerst)</translation>
    </message>
    <message>
      <source>Afterwards</source>
      <extracomment>ui/widgets/before_after.py</extracomment>
      <translation>Danach</translation>
    </message>
    <message>
      <source>A category of your own</source>
      <extracomment>ui/widgets/category_list.py</extracomment>
      <translation>Eine eigene Kategorie</translation>
    </message>
    <message>
      <source>Precision over recall of all answers together, at every threshold</source>
      <extracomment>ui/widgets/curve_tabs.py</extracomment>
      <translation>Precision über Recall für alle Antworten zusammen, bei jeder Schwelle</translation>
    </message>
    <message>
      <source>Precision over recall of this tag, at every threshold</source>
      <extracomment>ui/widgets/curve_tabs.py</extracomment>
      <translation>Precision über Recall dieses Tags, bei jeder Schwelle</translation>
    </message>
    <message>
      <source>Tag whose curve is drawn</source>
      <extracomment>ui/widgets/curve_tabs.py</extracomment>
      <translation>Tag, dessen Kurve gezeichnet wird</translation>
    </message>
    <message>
      <source>All answers</source>
      <extracomment>ui/widgets/curve_tabs.py</extracomment>
      <translation>Alle Antworten</translation>
    </message>
    <message>
      <source>Precision over recall</source>
      <extracomment>ui/widgets/curve_view.py</extracomment>
      <translation>Precision über Recall</translation>
    </message>
    <message>
      <source>recall</source>
      <extracomment>ui/widgets/curve_view.py</extracomment>
      <translation>Recall</translation>
    </message>
    <message>
      <source>precision</source>
      <extracomment>ui/widgets/curve_view.py</extracomment>
      <translation>Precision</translation>
    </message>
    <message>
      <source>{name}: average precision {average_precision}</source>
      <extracomment>ui/widgets/curve_view.py</extracomment>
      <translation>{name}: Average Precision {average_precision}</translation>
    </message>
    <message>
      <source>{device}: usable</source>
      <extracomment>ui/widgets/device_chip.py</extracomment>
      <translation>{device}: verwendbar</translation>
    </message>
    <message>
      <source>{device}: not usable</source>
      <extracomment>ui/widgets/device_chip.py</extracomment>
      <translation>{device}: nicht verwendbar</translation>
    </message>
    <message>
      <source>Runs on</source>
      <extracomment>ui/widgets/device_row.py</extracomment>
      <translation>Läuft auf</translation>
    </message>
    <message>
      <source>Check again</source>
      <extracomment>ui/widgets/device_row.py</extracomment>
      <translation>Erneut prüfen</translation>
    </message>
    <message>
      <source>Look again which devices the runtimes see</source>
      <extracomment>ui/widgets/device_row.py</extracomment>
      <translation>Erneut nachsehen, welche Geräte die Laufzeitumgebungen erkennen</translation>
    </message>
    <message>
      <source>Try on 8 pictures</source>
      <extracomment>ui/widgets/device_row.py</extracomment>
      <translation>Mit 8 Bildern testen</translation>
    </message>
    <message>
      <source>Run the model on every device, on open pictures or drawn ones, and measure it</source>
      <extracomment>ui/widgets/device_row.py</extracomment>
      <translation>Modell auf jedem Gerät mit geöffneten oder gezeichneten Bildern ausführen und messen</translation>
    </message>
    <message>
      <source>It can be used.</source>
      <extracomment>ui/widgets/device_row.py</extracomment>
      <translation>Es kann verwendet werden.</translation>
    </message>
    <message>
      <source>{term}
A click adds it to the search, one with Ctrl or on the minus excludes it</source>
      <extracomment>ui/widgets/facet_list.py</extracomment>
      <translation>{term}
Ein Klick fügt es zur Suche hinzu, mit Strg oder auf das Minus schließt er es aus</translation>
    </message>
    <message>
      <source>{term}
A click takes it out of the search</source>
      <extracomment>ui/widgets/facet_list.py</extracomment>
      <translation>{term}
Ein Klick nimmt es aus der Suche</translation>
    </message>
    <message>
      <source>The menu key or Shift+F10 sorts it by another column.</source>
      <extracomment>ui/widgets/figures_table.py</extracomment>
      <translation>Die Menütaste oder Umschalt+F10 sortiert nach einer anderen Spalte.</translation>
    </message>
    <message>
      <source>Page of the help</source>
      <extracomment>ui/widgets/help_page.py</extracomment>
      <translation>Seite der Hilfe</translation>
    </message>
    <message>
      <source>&amp;Skip</source>
      <extracomment>ui/widgets/hint_bubble.py</extracomment>
      <translation>Über&amp;springen</translation>
    </message>
    <message>
      <source>End the tour (Esc); the Help menu can show it again</source>
      <extracomment>ui/widgets/hint_bubble.py</extracomment>
      <translation>Rundgang beenden (Esc); das Hilfe-Menü kann ihn wieder zeigen</translation>
    </message>
    <message>
      <source>&amp;Done</source>
      <extracomment>ui/widgets/hint_bubble.py</extracomment>
      <translation>&amp;Fertig</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <extracomment>ui/widgets/hint_bubble.py</extracomment>
      <translation>&amp;Weiter</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <extracomment>ui/widgets/hint_bubble.py</extracomment>
      <translation>{number} von {count}</translation>
    </message>
    <message>
      <source>Stop this; nothing changes</source>
      <extracomment>ui/widgets/inquiry_bar.py</extracomment>
      <translation>Abbrechen; es ändert sich nichts</translation>
    </message>
    <message>
      <source>Waiting</source>
      <extracomment>ui/widgets/inquiry_bar.py</extracomment>
      <translation>Warten</translation>
    </message>
    <message>
      <source>Press keys here</source>
      <extracomment>ui/widgets/key_field.py</extracomment>
      <translation>Tasten hier drücken</translation>
    </message>
    <message>
      <source>{command}: {keys}</source>
      <extracomment>ui/widgets/key_group.py</extracomment>
      <translation>{command}: {keys}</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <extracomment>ui/widgets/key_table.py</extracomment>
      <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
      <source>Command</source>
      <extracomment>ui/widgets/key_table.py</extracomment>
      <translation>Befehl</translation>
    </message>
    <message>
      <source>Keys</source>
      <extracomment>ui/widgets/key_table.py</extracomment>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>changed</source>
      <extracomment>ui/widgets/key_table.py</extracomment>
      <translation>geändert</translation>
    </message>
    <message>
      <source>no keys</source>
      <extracomment>ui/widgets/key_table.py</extracomment>
      <translation>keine Tasten</translation>
    </message>
    <message>
      <source>Details of {model}</source>
      <extracomment>ui/widgets/model_row.py</extracomment>
      <translation>Einzelheiten zu {model}</translation>
    </message>
    <message>
      <source>⚠ Damaged:</source>
      <extracomment>ui/widgets/model_state.py</extracomment>
      <translation>⚠ Beschädigt:</translation>
    </message>
    <message>
      <source>{model}: progress</source>
      <extracomment>ui/widgets/model_state.py</extracomment>
      <translation>{model}: Fortschritt</translation>
    </message>
    <message>
      <source>{act} {model}</source>
      <extracomment>ui/widgets/model_state.py</extracomment>
      <translation>{model}: {act}</translation>
    </message>
    <message>
      <source>Looking for models…</source>
      <extracomment>ui/widgets/model_table.py</extracomment>
      <translation>Modelle werden gesucht…</translation>
    </message>
    <message>
      <source>Published quality</source>
      <extracomment>ui/widgets/model_table.py</extracomment>
      <translation>Veröffentlichte Qualität</translation>
    </message>
    <message>
      <source>No model has such a name.</source>
      <extracomment>ui/widgets/model_table.py</extracomment>
      <translation>Kein Modell heißt so.</translation>
    </message>
    <message>
      <source>No setting has “{words}” in its name or its sentence.</source>
      <extracomment>ui/widgets/option_list.py</extracomment>
      <translation>Keine Einstellung hat „{words}“ im Namen oder in ihrem Satz.</translation>
    </message>
    <message>
      <source>Reset {option}</source>
      <extracomment>ui/widgets/option_row.py</extracomment>
      <translation>{option} zurücksetzen</translation>
    </message>
    <message>
      <source>Stop; what was done is kept</source>
      <extracomment>ui/widgets/progress_row.py</extracomment>
      <translation>Stoppen; bereits Erledigtes bleibt erhalten</translation>
    </message>
    <message>
      <source>by hand</source>
      <extracomment>ui/widgets/rating_bar.py</extracomment>
      <translation>von Hand</translation>
    </message>
    <message>
      <source>Back to the model's rating</source>
      <extracomment>ui/widgets/rating_bar.py</extracomment>
      <translation>Zurück zur Einstufung des Modells</translation>
    </message>
    <message>
      <source>Questionable from</source>
      <extracomment>ui/widgets/rating_bar.py</extracomment>
      <translation>Fragwürdig ab</translation>
    </message>
    <message>
      <source>Explicit from</source>
      <extracomment>ui/widgets/rating_bar.py</extracomment>
      <translation>Explizit ab</translation>
    </message>
    <message>
      <source>this model gives none</source>
      <extracomment>ui/widgets/rating_bar.py</extracomment>
      <translation>dieses Modell gibt keine</translation>
    </message>
    <message>
      <source>none yet</source>
      <extracomment>ui/widgets/rating_bar.py</extracomment>
      <translation>noch keine</translation>
    </message>
    <message>
      <source>Click or drag to rate by hand. Keys: S, Q, E for safe, questionable, explicit; arrows to move; Delete for the model's value.</source>
      <extracomment>ui/widgets/rating_track.py</extracomment>
      <translation>Klicken oder ziehen, um von Hand einzustufen. Tasten: S, Q, E für unbedenklich, fragwürdig, explizit; Pfeile zum Verschieben; Entf für den Wert des Modells.</translation>
    </message>
    <message>
      <source>questionable</source>
      <extracomment>ui/widgets/rating_track.py</extracomment>
      <translation>fragwürdig</translation>
    </message>
    <message>
      <source>Double click: both bounds back to the model's.</source>
      <extracomment>ui/widgets/rating_track.py</extracomment>
      <translation>Doppelklick: beide Grenzen zurück auf die des Modells.</translation>
    </message>
    <message>
      <source>safe &lt; {score}</source>
      <extracomment>ui/widgets/rating_track.py</extracomment>
      <translation>unbedenklich &lt; {score}</translation>
    </message>
    <message>
      <source>explicit ≥ {score}</source>
      <extracomment>ui/widgets/rating_track.py</extracomment>
      <translation>explizit ≥ {score}</translation>
    </message>
    <message>
      <source>{score}. Delete resets both bounds.</source>
      <extracomment>ui/widgets/rating_track.py</extracomment>
      <translation>{score}. Entf setzt beide Grenzen zurück.</translation>
    </message>
    <message>
      <source>Asking the model…</source>
      <extracomment>ui/widgets/said_column.py</extracomment>
      <translation>Das Modell wird gefragt…</translation>
    </message>
    <message>
      <source>No rating</source>
      <extracomment>ui/widgets/said_column.py</extracomment>
      <translation>Keine Einstufung</translation>
    </message>
    <message>
      <source>Rating: {rating} {score}</source>
      <extracomment>ui/widgets/said_column.py</extracomment>
      <translation>Einstufung: {rating} {score}</translation>
    </message>
    <message>
      <source>under its threshold</source>
      <extracomment>ui/widgets/said_list.py</extracomment>
      <translation>unter seiner Schwelle</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
      <source>Name for this search</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>Name für diese Suche</translation>
    </message>
    <message>
      <source>Save</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>None yet. Type a search, then give it a name here.</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>Noch keine. Eine Suche eingeben und ihr hier einen Namen geben.</translation>
    </message>
    <message>
      <source>Type a search to save it</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>Zum Speichern eine Suche eingeben</translation>
    </message>
    <message>
      <source>Replace</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <source>All pictures</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>Alle Bilder</translation>
    </message>
    <message>
      <source>New name of {name}</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>Neuer Name von {name}</translation>
    </message>
    <message>
      <source>Rename {name}</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>{name} umbenennen</translation>
    </message>
    <message>
      <source>Delete {name}</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>{name} löschen</translation>
    </message>
    <message>
      <source>Map of pictures</source>
      <extracomment>ui/widgets/scatter_view.py</extracomment>
      <translation>Karte der Bilder</translation>
    </message>
    <message>
      <source>Map of pictures: {picture}, chosen</source>
      <extracomment>ui/widgets/scatter_view.py</extracomment>
      <translation>Karte der Bilder: {picture}, gewählt</translation>
    </message>
    <message>
      <source>Map of pictures: {picture}</source>
      <extracomment>ui/widgets/scatter_view.py</extracomment>
      <translation>Karte der Bilder: {picture}</translation>
    </message>
    <message>
      <source>{chosen} of {all} pictures chosen</source>
      <extracomment>ui/widgets/scatter_view.py</extracomment>
      <translation>{chosen} von {all} Bildern gewählt</translation>
    </message>
    <message>
      <source>added</source>
      <extracomment>ui/widgets/score_bar.py</extracomment>
      <translation>hinzugefügt</translation>
    </message>
    <message>
      <source>mixed</source>
      <extracomment>ui/widgets/score_bar.py</extracomment>
      <translation>gemischt</translation>
    </message>
    <message>
      <source>Search, such as species:wolf -clothed rating:safe is:unreviewed</source>
      <extracomment>ui/widgets/search_field.py</extracomment>
      <translation>Suche, etwa species:wolf -clothed rating:safe is:unreviewed</translation>
    </message>
    <message>
      <source>Search</source>
      <extracomment>ui/widgets/search_field.py</extracomment>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Count what these pictures have, by tag and category</source>
      <extracomment>ui/widgets/search_field.py</extracomment>
      <translation>Nach Tag und Kategorie zählen, was diese Bilder haben</translation>
    </message>
    <message>
      <source>{name}, collapsed</source>
      <extracomment>ui/widgets/section_header.py</extracomment>
      <translation>{name}, eingeklappt</translation>
    </message>
    <message>
      <source>No tag here has a threshold of its own</source>
      <extracomment>ui/widgets/section_menu.py</extracomment>
      <translation>Kein Tag hier hat eine eigene Schwelle</translation>
    </message>
    <message>
      <source>Reset threshold of {name}</source>
      <extracomment>ui/widgets/section_menu.py</extracomment>
      <translation>Schwelle für {name} zurücksetzen</translation>
    </message>
    <message>
      <source>Sort by</source>
      <extracomment>ui/widgets/sort_menu.py</extracomment>
      <translation>Sortieren nach</translation>
    </message>
    <message>
      <source>Ascending</source>
      <extracomment>ui/widgets/sort_menu.py</extracomment>
      <translation>Aufsteigend</translation>
    </message>
    <message>
      <source>Descending</source>
      <extracomment>ui/widgets/sort_menu.py</extracomment>
      <translation>Absteigend</translation>
    </message>
    <message>
      <source>Download…</source>
      <extracomment>ui/widgets/suggestion_list.py</extracomment>
      <translation>Herunterladen…</translation>
    </message>
    <message>
      <source>Download this model in the manager; what has to be agreed to is asked first</source>
      <extracomment>ui/widgets/suggestion_list.py</extracomment>
      <translation>Dieses Modell in der Modellverwaltung herunterladen; nötige Zustimmung wird vorher erfragt</translation>
    </message>
    <message>
      <source>Fits this machine</source>
      <extracomment>ui/widgets/suggestion_strip.py</extracomment>
      <translation>Passt zu diesem Computer</translation>
    </message>
    <message>
      <source>Accept and next ⏎</source>
      <extracomment>ui/widgets/tag_foot.py</extracomment>
      <translation>Annehmen und weiter ⏎</translation>
    </message>
    <message>
      <source>Accept all suggested tags and go to the next picture</source>
      <extracomment>ui/widgets/tag_foot.py</extracomment>
      <translation>Alle vorgeschlagenen Tags annehmen und zum nächsten Bild gehen</translation>
    </message>
    <message>
      <source>Clear what you decided on this picture</source>
      <extracomment>ui/widgets/tag_foot.py</extracomment>
      <translation>Eigene Entscheidungen zu diesem Bild zurücknehmen</translation>
    </message>
    <message>
      <source>Threshold of {section}</source>
      <extracomment>ui/widgets/tag_list.py</extracomment>
      <translation>Schwelle für {section}</translation>
    </message>
    <message>
      <source>not scored by this model</source>
      <extracomment>ui/widgets/tag_list_model.py</extracomment>
      <translation>von diesem Modell nicht bewertet</translation>
    </message>
    <message>
      <source>score {score}</source>
      <extracomment>ui/widgets/tag_list_model.py</extracomment>
      <translation>Score {score}</translation>
    </message>
    <message>
      <source>threshold {score}</source>
      <extracomment>ui/widgets/tag_list_model.py</extracomment>
      <translation>Schwelle {score}</translation>
    </message>
    <message>
      <source>{state}, learned from your tags</source>
      <extracomment>ui/widgets/tag_list_model.py</extracomment>
      <translation>{state}, aus eigenen Tags gelernt</translation>
    </message>
    <message>
      <source>Threshold for this tag…</source>
      <extracomment>ui/widgets/tag_menu.py</extracomment>
      <translation>Schwelle für dieses Tag…</translation>
    </message>
    <message>
      <source>Reset threshold</source>
      <extracomment>ui/widgets/tag_menu.py</extracomment>
      <translation>Schwelle zurücksetzen</translation>
    </message>
    <message>
      <source>Reject</source>
      <extracomment>ui/widgets/tag_menu.py</extracomment>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>Copy name</source>
      <extracomment>ui/widgets/tag_menu.py</extracomment>
      <translation>Namen kopieren</translation>
    </message>
    <message>
      <source>Tags over the picture</source>
      <extracomment>ui/widgets/tag_overlay.py</extracomment>
      <translation>Tags über dem Bild</translation>
    </message>
    <message>
      <source>No tags yet</source>
      <extracomment>ui/widgets/tag_overlay.py</extracomment>
      <translation>Noch keine Tags</translation>
    </message>
    <message>
      <source>Rated {label}</source>
      <extracomment>ui/widgets/tag_overlay.py</extracomment>
      <translation>Eingestuft: {label}</translation>
    </message>
    <message>
      <source>Any part of its name</source>
      <extracomment>ui/widgets/tag_popup.py</extracomment>
      <translation>Beliebiger Teil des Namens</translation>
    </message>
    <message>
      <source>Threshold</source>
      <extracomment>ui/widgets/threshold_popup.py</extracomment>
      <translation>Schwelle</translation>
    </message>
    <message>
      <source>Threshold of {name}</source>
      <extracomment>ui/widgets/threshold_popup.py</extracomment>
      <translation>Schwelle für {name}</translation>
    </message>
    <message>
      <source>Threshold of {tag}</source>
      <extracomment>ui/widgets/threshold_popup.py</extracomment>
      <translation>Schwelle für {tag}</translation>
    </message>
    <message>
      <source>the model's own for each tag</source>
      <extracomment>ui/widgets/threshold_slider.py</extracomment>
      <translation>den Modellwert jedes Tags</translation>
    </message>
    <message>
      <source>set by you</source>
      <extracomment>ui/widgets/threshold_slider.py</extracomment>
      <translation>selbst gesetzt</translation>
    </message>
    <message>
      <source>not changed</source>
      <extracomment>ui/widgets/threshold_slider.py</extracomment>
      <translation>unverändert</translation>
    </message>
    <message>
      <source>{caption}, {standing}. Delete resets it to {reset}.</source>
      <extracomment>ui/widgets/threshold_slider.py</extracomment>
      <translation>{caption}, {standing}. Entf setzt auf {reset} zurück.</translation>
    </message>
    <message>
      <source>{name}: {caption}, {standing}
Click the number to type. Double click resets it to {reset}.</source>
      <extracomment>ui/widgets/threshold_slider.py</extracomment>
      <translation>{name}: {caption}, {standing}
Zum Eintippen auf die Zahl klicken. Doppelklick setzt auf {reset} zurück.</translation>
    </message>
    <message>
      <source>{number} reviewed</source>
      <extracomment>ui/window.py</extracomment>
      <translation>{number} geprüft</translation>
    </message>
    <message>
      <source>{number} to review</source>
      <extracomment>ui/window.py</extracomment>
      <translation>{number} zu prüfen</translation>
    </message>
    <message>
      <source>{number} untagged</source>
      <extracomment>ui/window.py</extracomment>
      <translation>{number} ungetaggt</translation>
    </message>
    <message>
      <source>{number} withheld</source>
      <extracomment>ui/window.py</extracomment>
      <translation>{number} zurückgehalten</translation>
    </message>
    <message>
      <source>Drop to open</source>
      <extracomment>ui/window.py</extracomment>
      <translation>Zum Öffnen ablegen</translation>
    </message>
    <message>
      <source>{shown} of {all} pictures</source>
      <extracomment>ui/window.py</extracomment>
      <translation>{shown} von {all} Bildern</translation>
    </message>
    <message>
      <source>Accept {tag}</source>
      <extracomment>ui/wording.py</extracomment>
      <translation>{tag} annehmen</translation>
    </message>
    <message>
      <source>Reject {tag}</source>
      <extracomment>ui/wording.py</extracomment>
      <translation>{tag} ablehnen</translation>
    </message>
    <message>
      <source>Add {tag}</source>
      <extracomment>ui/wording.py</extracomment>
      <translation>{tag} hinzufügen</translation>
    </message>
    <message>
      <source>Clear {tag}</source>
      <extracomment>ui/wording.py</extracomment>
      <translation>{tag} zurücksetzen</translation>
    </message>
    <message numerus="yes">
      <source>Change {n} tags</source>
      <extracomment>1: Change {n} tag
ui/wording.py</extracomment>
      <translation>
        <numerusform>{n} Tag ändern</numerusform>
        <numerusform>{n} Tags ändern</numerusform>
      </translation>
    </message>
    <message>
      <source>not measured</source>
      <extracomment>ui/wording.py</extracomment>
      <translation>nicht gemessen</translation>
    </message>
    <message numerus="yes">
      <source>Accept {n} tags</source>
      <extracomment>1: Accept {n} tag
ui/wording.py</extracomment>
      <translation>
        <numerusform>{n} Tag annehmen</numerusform>
        <numerusform>{n} Tags annehmen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reject {n} tags</source>
      <extracomment>1: Reject {n} tag
ui/wording.py</extracomment>
      <translation>
        <numerusform>{n} Tag ablehnen</numerusform>
        <numerusform>{n} Tags ablehnen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add {n} tags</source>
      <extracomment>1: Add {n} tag
ui/wording.py</extracomment>
      <translation>
        <numerusform>{n} Tag hinzufügen</numerusform>
        <numerusform>{n} Tags hinzufügen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Clear {n} tags</source>
      <extracomment>1: Clear {n} tag
ui/wording.py</extracomment>
      <translation>
        <numerusform>{n} Tag zurücksetzen</numerusform>
        <numerusform>{n} Tags zurücksetzen</numerusform>
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
      <translation>1 Bild in {seconds} s</translation>
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <extracomment>ui/wording.py</extracomment>
      <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
      <source>Copying</source>
      <extracomment>installation.py</extracomment>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Looking into the model</source>
      <extracomment>engine/explain.py</extracomment>
      <translation>Blick ins Modell</translation>
    </message>
    <message>
      <source>Covering parts of the picture</source>
      <extracomment>engine/explain.py</extracomment>
      <translation>Abdecken von Bildteilen</translation>
    </message>
    <message>
      <source>Trying</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>Testen</translation>
    </message>
    <message>
      <source>Writing tag files</source>
      <extracomment>exchange/export.py</extracomment>
      <translation>Tag-Dateien schreiben</translation>
    </message>
    <message>
      <source>Sending tags to Hydrus</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Tags an Hydrus senden</translation>
    </message>
    <message>
      <source>Reading tag files</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>Tag-Dateien lesen</translation>
    </message>
    <message>
      <source>Looking at tag files</source>
      <extracomment>exchange/planner.py</extracomment>
      <translation>Tag-Dateien untersuchen</translation>
    </message>
    <message>
      <source>Taking tag files back</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>Tag-Dateien zurücknehmen</translation>
    </message>
    <message>
      <source>Choosing thresholds</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation>Schwellen wählen</translation>
    </message>
    <message>
      <source>Comparing</source>
      <extracomment>insight/evaluate.py</extracomment>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Spreading the map</source>
      <extracomment>insight/layout.py</extracomment>
      <translation>Karte ausbreiten</translation>
    </message>
    <message>
      <source>Looking for clusters</source>
      <extracomment>insight/layout.py</extracomment>
      <translation>Cluster suchen</translation>
    </message>
    <message>
      <source>Looking through the library</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation>Bibliothek durchsehen</translation>
    </message>
    <message>
      <source>Shrinking pictures</source>
      <extracomment>insight/report.py</extracomment>
      <translation>Bilder verkleinern</translation>
    </message>
    <message>
      <source>Looking at what changes</source>
      <extracomment>insight/shift.py</extracomment>
      <translation>Änderungen ermitteln</translation>
    </message>
    <message>
      <source>Reading what the model sees</source>
      <extracomment>insight/similar.py</extracomment>
      <translation>Embeddings lesen</translation>
    </message>
    <message>
      <source>Comparing pictures</source>
      <extracomment>insight/similar.py</extracomment>
      <translation>Bilder vergleichen</translation>
    </message>
    <message>
      <source>Checking the backup</source>
      <extracomment>library/backup.py</extracomment>
      <translation>Sicherung prüfen</translation>
    </message>
    <message>
      <source>Copying the library</source>
      <extracomment>library/moving.py</extracomment>
      <translation>Bibliothek kopieren</translation>
    </message>
    <message>
      <source>Checking the copy</source>
      <extracomment>library/moving.py</extracomment>
      <translation>Kopie prüfen</translation>
    </message>
    <message>
      <source>Checking the library</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Bibliothek prüfen</translation>
    </message>
    <message>
      <source>Measuring the library</source>
      <extracomment>library/whereabouts.py</extracomment>
      <translation>Bibliothek vermessen</translation>
    </message>
    <message>
      <source>The model that suggests tags. The starter needs no download.</source>
      <extracomment>settings.py</extracomment>
      <translation>Das Modell, das Tags vorschlägt. Der Starter braucht keinen Download.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <extracomment>settings.py</extracomment>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Threads</source>
      <extracomment>settings.py</extracomment>
      <translation>Threads</translation>
    </message>
    <message>
      <source>How many processor threads the model uses; 0 means all of them.</source>
      <extracomment>settings.py</extracomment>
      <translation>Wie viele Prozessor-Threads das Modell nutzt; 0 bedeutet alle.</translation>
    </message>
    <message>
      <source>Learn from my tags</source>
      <extracomment>settings.py</extracomment>
      <translation>Aus eigenen Tags lernen</translation>
    </message>
    <message>
      <source>Suggest a tag elsewhere once you have used it on enough pictures. Everything stays on this computer.</source>
      <extracomment>settings.py</extracomment>
      <translation>Ein Tag anderswo vorschlagen, sobald es bei genügend Bildern verwendet wurde. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
      <source>Models folder</source>
      <extracomment>settings.py</extracomment>
      <translation>Modellordner</translation>
    </message>
    <message>
      <source>Where models are kept. Move it in the model manager, which takes the models along.</source>
      <extracomment>settings.py</extracomment>
      <translation>Wo Modelle aufbewahrt werden. In der Modellverwaltung verschieben, die Modelle ziehen dabei mit um.</translation>
    </message>
    <message>
      <source>Open the model manager…</source>
      <extracomment>settings.py</extracomment>
      <translation>Modellverwaltung öffnen…</translation>
    </message>
    <message>
      <source>Library folder</source>
      <extracomment>settings.py</extracomment>
      <translation>Bibliotheksordner</translation>
    </message>
    <message>
      <source>Where the library is kept. Move it under Tools &gt; Library, which takes it along.</source>
      <extracomment>settings.py</extracomment>
      <translation>Wo die Bibliothek aufbewahrt wird. Unter Extras &gt; Bibliothek verschieben, dann kommt sie mit.</translation>
    </message>
    <message>
      <source>Open the library…</source>
      <extracomment>settings.py</extracomment>
      <translation>Bibliothek öffnen…</translation>
    </message>
    <message>
      <source>Content</source>
      <extracomment>settings.py</extracomment>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>List adult tags and stop blurring pictures rated above safe. Only for adults.</source>
      <extracomment>settings.py</extracomment>
      <translation>Nicht jugendfreie Tags auflisten und Bilder mit einer Einstufung über „unbedenklich“ nicht mehr unscharf zeigen. Nur für Erwachsene.</translation>
    </message>
    <message>
      <source>Change…</source>
      <extracomment>settings.py</extracomment>
      <translation>Ändern…</translation>
    </message>
    <message>
      <source>Theme</source>
      <extracomment>settings.py</extracomment>
      <translation>Farbschema</translation>
    </message>
    <message>
      <source>View</source>
      <extracomment>settings.py</extracomment>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>The colours of the window. “As the system” follows the desktop at once when that changes.</source>
      <extracomment>settings.py</extracomment>
      <translation>Die Farben des Fensters. „Wie das System“ folgt dem Desktop sofort, wenn er wechselt.</translation>
    </message>
    <message>
      <source>As the system</source>
      <extracomment>settings.py</extracomment>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Light</source>
      <extracomment>settings.py</extracomment>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Dark</source>
      <extracomment>settings.py</extracomment>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Size of text</source>
      <extracomment>settings.py</extracomment>
      <translation>Textgröße</translation>
    </message>
    <message>
      <source>How large text is, compared with what the system says; the whole window follows.</source>
      <extracomment>settings.py</extracomment>
      <translation>Wie groß Text ist, verglichen mit der Vorgabe des Systems; das ganze Fenster folgt.</translation>
    </message>
    <message>
      <source>Motion</source>
      <extracomment>settings.py</extracomment>
      <translation>Bewegung</translation>
    </message>
    <message>
      <source>Whether things in the window may move by themselves, such as menus that open and bars that wait.</source>
      <extracomment>settings.py</extracomment>
      <translation>Ob sich Dinge im Fenster von selbst bewegen dürfen, etwa Menüs beim Öffnen und Balken beim Warten.</translation>
    </message>
    <message>
      <source>Full</source>
      <extracomment>settings.py</extracomment>
      <translation>Voll</translation>
    </message>
    <message>
      <source>Reduced</source>
      <extracomment>settings.py</extracomment>
      <translation>Reduziert</translation>
    </message>
    <message>
      <source>Language</source>
      <extracomment>settings.py</extracomment>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>The language of the window, from the next start on.</source>
      <extracomment>settings.py</extracomment>
      <translation>Die Sprache des Fensters, ab dem nächsten Start.</translation>
    </message>
    <message>
      <source>Thumbnail size</source>
      <extracomment>settings.py</extracomment>
      <translation>Größe der Miniaturen</translation>
    </message>
    <message>
      <source>Longest side of a thumbnail in pixels.</source>
      <extracomment>settings.py</extracomment>
      <translation>Längste Seite einer Miniatur in Pixeln.</translation>
    </message>
    <message>
      <source>Opening or dropping a folder opens the pictures in all folders inside it as well.</source>
      <extracomment>settings.py</extracomment>
      <translation>Beim Öffnen oder Ablegen eines Ordners werden auch die Bilder in allen Ordnern darin geöffnet.</translation>
    </message>
    <message>
      <source>Hydrus address</source>
      <extracomment>settings.py</extracomment>
      <translation>Hydrus-Adresse</translation>
    </message>
    <message>
      <source>Hydrus</source>
      <extracomment>settings.py</extracomment>
      <translation>Hydrus</translation>
    </message>
    <message>
      <source>Where the Client API of Hydrus answers; switch it on in Hydrus under services &gt; manage services &gt; client api.</source>
      <extracomment>settings.py</extracomment>
      <translation>Wo die Client-API von Hydrus antwortet; in Hydrus unter services &gt; manage services &gt; client api einschalten.</translation>
    </message>
    <message>
      <source>Hydrus access key</source>
      <extracomment>settings.py</extracomment>
      <translation>Hydrus-Zugriffsschlüssel</translation>
    </message>
    <message>
      <source>From services &gt; review services &gt; client api; it needs the permission to edit file tags.</source>
      <extracomment>settings.py</extracomment>
      <translation>Unter services &gt; review services &gt; client api; er braucht die Berechtigung, Datei-Tags zu bearbeiten.</translation>
    </message>
    <message>
      <source>Hydrus tag service</source>
      <extracomment>settings.py</extracomment>
      <translation>Hydrus-Tag-Dienst</translation>
    </message>
    <message>
      <source>The local tag service that tags are sent to.</source>
      <extracomment>settings.py</extracomment>
      <translation>Der lokale Tag-Dienst, an den die Tags gesendet werden.</translation>
    </message>
    <message>
      <source>The commands whose keys you have changed.</source>
      <extracomment>settings.py</extracomment>
      <translation>Die Befehle, deren Tasten geändert sind.</translation>
    </message>
    <message>
      <source>What goes out</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Umfang</translation>
    </message>
    <message>
      <source>All tags that the window shows, or only those that you have accepted or added.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Alle Tags, die das Fenster zeigt, oder nur angenommene und hinzugefügte.</translation>
    </message>
    <message>
      <source>All that are shown</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Alle angezeigten</translation>
    </message>
    <message>
      <source>Accepted and added ones</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Angenommene und hinzugefügte</translation>
    </message>
    <message>
      <source>Reviewed pictures only</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Nur geprüfte Bilder</translation>
    </message>
    <message>
      <source>Leave out pictures that you aren't done with.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Bilder auslassen, die noch nicht fertig sind.</translation>
    </message>
    <message>
      <source>Keep the time of change</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Änderungszeit behalten</translation>
    </message>
    <message>
      <source>A picture that tags are put into keeps its time of change, so that it stays where it is when sorted by time.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Ein Bild, in das Tags geschrieben werden, behält seine Änderungszeit und bleibt so beim Sortieren nach Zeit an seinem Platz.</translation>
    </message>
    <message>
      <source>Never write</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>Nie schreiben</translation>
    </message>
    <message>
      <source>Rules</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>Regeln</translation>
    </message>
    <message>
      <source>Tags that are left out; commas between them, * for any letters.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>Tags, die ausgelassen werden; durch Kommas getrennt, * für beliebige Zeichen.</translation>
    </message>
    <message>
      <source>Such as: hug -&gt; embrace, *_fur -&gt; fur; nothing after the arrow drops it.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>Beispiel: hug -&gt; embrace, *_fur -&gt; fur; ohne etwas hinter dem Pfeil entfällt das Tag.</translation>
    </message>
    <message>
      <source>e621's current names</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>Aktuelle Namen von e621</translation>
    </message>
    <message>
      <source>Write hug for embrace and four more that are aliases today.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>hug statt embrace schreiben, dazu vier weitere Tags, die heute Aliasse sind.</translation>
    </message>
    <message>
      <source>Implied tags</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>Implizierte Tags</translation>
    </message>
    <message>
      <source>What becomes of tags that others imply, as jewelry implies accessory.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>Was aus Tags wird, die von anderen impliziert werden, wie accessory von jewelry.</translation>
    </message>
    <message>
      <source>As they are</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>Unverändert</translation>
    </message>
    <message>
      <source>Most tags</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>Höchstzahl Tags</translation>
    </message>
    <message>
      <source>The largest number of tags; 0 means all.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>Die größte Anzahl Tags; 0 bedeutet alle.</translation>
    </message>
    <message>
      <source>Keywords in pictures</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>Stichwörter in Bildern</translation>
    </message>
    <message>
      <source>Import</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>Import</translation>
    </message>
    <message>
      <source>Also read the keywords inside the pictures' own files.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>Auch die Stichwörter in den Bilddateien selbst lesen.</translation>
    </message>
    <message>
      <source>Tags that FurryTag doesn't know</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>FurryTag unbekannte Tags</translation>
    </message>
    <message>
      <source>Take them over as your own; otherwise they are passed over.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>Als eigene übernehmen; andernfalls werden sie übergangen.</translation>
    </message>
    <message>
      <source>Ratings</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>Einstufungen</translation>
    </message>
    <message>
      <source>Take rating:safe and the like as yours, where you have given none.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>rating:safe und Ähnliches als eigene übernehmen, wo noch keine vergeben ist.</translation>
    </message>
    <message>
      <source>Count pictures that tags were found for as reviewed.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>Bilder, für die Tags gefunden wurden, als geprüft zählen.</translation>
    </message>
    <message>
      <source>The suffix that your trainer is set to; kohya's own default is .caption.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Die im Trainer eingestellte Endung; die Vorgabe von kohya ist .caption.</translation>
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
      <translation>Wörter</translation>
    </message>
    <message>
      <source>Names</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Namen</translation>
    </message>
    <message>
      <source>What stands between the words of a tag.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Was zwischen den Wörtern eines Tags steht.</translation>
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
      <translation>Klammern maskieren</translation>
    </message>
    <message>
      <source>Write \( and \), as prompts need it; trainers expect plain brackets.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>\( und \) schreiben, wie es Prompts brauchen; Trainer erwarten einfache Klammern.</translation>
    </message>
    <message>
      <source>Order</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>Which tags come first.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Welche Tags zuerst kommen.</translation>
    </message>
    <message>
      <source>Best score first</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Bester Score zuerst</translation>
    </message>
    <message>
      <source>By category</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Nach Kategorie</translation>
    </message>
    <message>
      <source>By alphabet</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Alphabetisch</translation>
    </message>
    <message>
      <source>Always first</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Immer zuerst</translation>
    </message>
    <message>
      <source>Words that every caption begins with, such as a trigger word; commas between them.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Wörter, mit denen jede Caption beginnt, etwa ein Triggerwort; durch Kommas getrennt.</translation>
    </message>
    <message>
      <source>Always last</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Immer zuletzt</translation>
    </message>
    <message>
      <source>Words that every caption ends with; commas between them.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Wörter, mit denen jede Caption endet; durch Kommas getrennt.</translation>
    </message>
    <message>
      <source>Whether the caption names the rating.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Ob die Caption die Einstufung nennt.</translation>
    </message>
    <message>
      <source>Not named</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Nicht genannt</translation>
    </message>
    <message>
      <source>Last</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Letztes</translation>
    </message>
    <message>
      <source>Rating with prefix</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>Einstufung mit Präfix</translation>
    </message>
    <message>
      <source>Write rating:safe rather than safe.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>rating:safe statt safe schreiben.</translation>
    </message>
    <message>
      <source>Hydrus looks for fox.png.txt; with fox.txt, fox.png and fox.jpg share one file.</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation>Hydrus sucht nach fox.png.txt; bei fox.txt teilen sich fox.png und fox.jpg eine Datei.</translation>
    </message>
    <message>
      <source>fox.png.txt</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation>fox.png.txt</translation>
    </message>
    <message>
      <source>Namespaces</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation>Namensräume</translation>
    </message>
    <message>
      <source>Write species:wolf rather than wolf.</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation>species:wolf statt wolf schreiben.</translation>
    </message>
    <message>
      <source>Write the rating as rating:safe.</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation>Die Einstufung als rating:safe schreiben.</translation>
    </message>
    <message>
      <source>With fox.json, fox.png and fox.jpg share one file.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>Bei fox.json teilen sich fox.png und fox.jpg eine Datei.</translation>
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
      <translation>Abgelehnte Tags</translation>
    </message>
    <message>
      <source>Also list the tags that you rejected, with their state.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>Auch die abgelehnten Tags auflisten, mit ihrem Status.</translation>
    </message>
    <message>
      <source>Flat keywords</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>Flache Stichwörter</translation>
    </message>
    <message>
      <source>Fields</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>Felder</translation>
    </message>
    <message>
      <source>dc:subject, which nearly every program reads.</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>dc:subject, das fast jedes Programm liest.</translation>
    </message>
    <message>
      <source>Lightroom's tree</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>Lightroom-Baum</translation>
    </message>
    <message>
      <source>lr:hierarchicalSubject, such as FurryTag|species|wolf.</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>lr:hierarchicalSubject, etwa FurryTag|species|wolf.</translation>
    </message>
    <message>
      <source>digiKam's tree</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>digiKam-Baum</translation>
    </message>
    <message>
      <source>digiKam:TagsList, such as FurryTag/species/wolf.</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>digiKam:TagsList, etwa FurryTag/species/wolf.</translation>
    </message>
    <message>
      <source>Name the rating among the keywords; the stars are never touched.</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>Die Einstufung unter den Stichwörtern nennen; die Sterne bleiben unberührt.</translation>
    </message>
    <message>
      <source>Root of the trees</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>Wurzel der Bäume</translation>
    </message>
    <message>
      <source>The keyword above all of FurryTag's; / or | makes levels.</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>Das oberste Stichwort über allen von FurryTag; / oder | bildet Ebenen.</translation>
    </message>
    <message>
      <source>digiKam and darktable read fox.png.xmp; Lightroom reads fox.xmp, which fox.png and fox.jpg share.</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>digiKam und darktable lesen fox.png.xmp; Lightroom liest fox.xmp, das sich fox.png und fox.jpg teilen.</translation>
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
      <translation>Die Website nimmt höchstens 2000.</translation>
    </message>
    <message>
      <source>new</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>neu</translation>
    </message>
    <message>
      <source>merged</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>zusammengeführt</translation>
    </message>
    <message>
      <source>replaced</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>ersetzt</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>zurückgezogen</translation>
    </message>
    <message>
      <source>unchanged</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>unverändert</translation>
    </message>
    <message>
      <source>conflict</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>Konflikt</translation>
    </message>
    <message>
      <source>refused</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>verweigert</translation>
    </message>
    <message>
      <source>left out</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>ausgelassen</translation>
    </message>
    <message>
      <source>A new file is written.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>Eine neue Datei wird geschrieben.</translation>
    </message>
    <message>
      <source>Our tags are put into the file that is there; what others wrote stays.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>Eigene Tags kommen in die vorhandene Datei; was andere geschrieben haben, bleibt.</translation>
    </message>
    <message>
      <source>It holds only what FurryTag wrote, and is brought up to date.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>Sie enthält nur von FurryTag Geschriebenes und wird aktualisiert.</translation>
    </message>
    <message>
      <source>Tags that FurryTag wrote are taken out, because they no longer hold.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>Von FurryTag geschriebene Tags werden entfernt, weil sie nicht mehr gelten.</translation>
    </message>
    <message>
      <source>It is as it should be already.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>Sie ist bereits so, wie sie sein soll.</translation>
    </message>
    <message>
      <source>It was changed outside since FurryTag wrote it; you decide.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>Sie wurde seit dem Schreiben durch FurryTag außerhalb geändert; eine Entscheidung ist nötig.</translation>
    </message>
    <message>
      <source>It can't be written safely.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>Sie kann nicht sicher geschrieben werden.</translation>
    </message>
    <message>
      <source>There is nothing to write.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>Es gibt nichts zu schreiben.</translation>
    </message>
    <message>
      <source>The file is deleted.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>Die Datei wird gelöscht.</translation>
    </message>
    <message>
      <source>merge</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>zusammenführen</translation>
    </message>
    <message>
      <source>keep</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>behalten</translation>
    </message>
    <message>
      <source>replace</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>ersetzen</translation>
    </message>
    <message>
      <source>Put our tags in, keep what was changed</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>Eigene Tags einfügen, Änderungen behalten</translation>
    </message>
    <message>
      <source>Leave the file as it is</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>Die Datei lassen, wie sie ist</translation>
    </message>
    <message>
      <source>Write it anew, with our tags only</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>Neu schreiben, nur mit eigenen Tags</translation>
    </message>
    <message>
      <source>import</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>importieren</translation>
    </message>
    <message>
      <source>nothing new</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>nichts Neues</translation>
    </message>
    <message>
      <source>Training captions</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Trainings-Captions</translation>
    </message>
    <message>
      <source>digiKam and Lightroom</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>digiKam und Lightroom</translation>
    </message>
    <message>
      <source>e621 post</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>e621-Post</translation>
    </message>
    <message>
      <source>Inside the pictures</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>In den Bildern</translation>
    </message>
    <message>
      <source>JSON files</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>JSON-Dateien</translation>
    </message>
    <message>
      <source>Table of a folder</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Tabelle eines Ordners</translation>
    </message>
    <message>
      <source>Tag file</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Tag-Datei</translation>
    </message>
    <message>
      <source>Category numbers</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Kategorienummern</translation>
    </message>
    <message>
      <source>Input size</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Eingabegröße</translation>
    </message>
    <message>
      <source>Channels</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Kanäle</translation>
    </message>
    <message>
      <source>Colour order</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Farbreihenfolge</translation>
    </message>
    <message>
      <source>Pixel range</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Pixelbereich</translation>
    </message>
    <message>
      <source>Fit</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Einpassung</translation>
    </message>
    <message>
      <source>Resampling</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Resampling</translation>
    </message>
    <message>
      <source>Output</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <source>Danbooru's: 5 is meta</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Die von Danbooru: 5 ist meta</translation>
    </message>
    <message>
      <source>e621's: 5 is species</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Die von e621: 5 ist species</translation>
    </message>
    <message>
      <source>Last (height, width, 3)</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Zuletzt (Höhe, Breite, 3)</translation>
    </message>
    <message>
      <source>First (3, height, width)</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Zuerst (3, Höhe, Breite)</translation>
    </message>
    <message>
      <source>Red first (RGB)</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Rot zuerst (RGB)</translation>
    </message>
    <message>
      <source>Blue first (BGR)</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Blau zuerst (BGR)</translation>
    </message>
    <message>
      <source>0 to 255</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>0 bis 255</translation>
    </message>
    <message>
      <source>0 to 1</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>0 bis 1</translation>
    </message>
    <message>
      <source>-1 to 1</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>-1 bis 1</translation>
    </message>
    <message>
      <source>(x - 0.5) / 0.225, as the furry image model</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>(x - 0,5) / 0,225, wie das Furry-Bildmodell</translation>
    </message>
    <message>
      <source>ImageNet's mean and deviation</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Mittelwert und Abweichung von ImageNet</translation>
    </message>
    <message>
      <source>CLIP's mean and deviation</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Mittelwert und Abweichung von CLIP</translation>
    </message>
    <message>
      <source>Stretched to the square</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Auf das Quadrat gestreckt</translation>
    </message>
    <message>
      <source>Whole picture on white</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Ganzes Bild auf Weiß</translation>
    </message>
    <message>
      <source>Whole picture on black</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Ganzes Bild auf Schwarz</translation>
    </message>
    <message>
      <source>Whole picture, its border drawn out</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Ganzes Bild, Rand fortgesetzt</translation>
    </message>
    <message>
      <source>The middle cut out</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Mitte ausgeschnitten</translation>
    </message>
    <message>
      <source>Bicubic</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Bikubisch</translation>
    </message>
    <message>
      <source>Bilinear</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Bilinear</translation>
    </message>
    <message>
      <source>Lanczos</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Lanczos</translation>
    </message>
    <message>
      <source>Box</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Box</translation>
    </message>
    <message>
      <source>Area, as TensorFlow</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Fläche, wie TensorFlow</translation>
    </message>
    <message>
      <source>Bilinear without smoothing, as TensorFlow</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Bilinear ohne Glättung, wie TensorFlow</translation>
    </message>
    <message>
      <source>See by running it</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Durch Ausführen ermitteln</translation>
    </message>
    <message>
      <source>Probabilities</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
      <source>Logits</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Logits</translation>
    </message>
    <message>
      <source>As its files say</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Wie in den Dateien angegeben</translation>
    </message>
    <message>
      <source>accepted</source>
      <extracomment>tags/review.py</extracomment>
      <translation>angenommen</translation>
    </message>
    <message>
      <source>rejected</source>
      <extracomment>tags/review.py</extracomment>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>suggested</source>
      <extracomment>tags/review.py</extracomment>
      <translation>vorgeschlagen</translation>
    </message>
    <message>
      <source>safe</source>
      <extracomment>tags/rating.py</extracomment>
      <translation>unbedenklich</translation>
    </message>
    <message>
      <source>explicit</source>
      <extracomment>tags/rating.py</extracomment>
      <translation>explizit</translation>
    </message>
    <message>
      <source>action</source>
      <extracomment>categories</extracomment>
      <translation>Aktion</translation>
    </message>
    <message>
      <source>body</source>
      <extracomment>categories</extracomment>
      <translation>Körper</translation>
    </message>
    <message>
      <source>clothing</source>
      <extracomment>categories</extracomment>
      <translation>Kleidung</translation>
    </message>
    <message>
      <source>identity</source>
      <extracomment>categories</extracomment>
      <translation>Identität</translation>
    </message>
    <message>
      <source>species</source>
      <extracomment>categories</extracomment>
      <translation>Spezies</translation>
    </message>
    <message>
      <source>F1</source>
      <extracomment>insight/evaluate.py</extracomment>
      <translation>F1</translation>
    </message>
    <message>
      <source>Rating accuracy</source>
      <extracomment>insight/evaluate.py</extracomment>
      <translation>Genauigkeit der Einstufung</translation>
    </message>
    <message>
      <source>A few broad things such as bird, fur and feathers, and whatever you teach it from your own tags.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Einige allgemeine Dinge wie Vogel, Fell und Federn, und alles, was ihm mit eigenen Tags beigebracht wird.</translation>
    </message>
    <message>
      <source>Precision 0.91 to 0.95 for each of the tags it says, on drawings of its own test</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Precision 0,91 bis 0,95 für jedes genannte Tag, auf Zeichnungen des eigenen Tests</translation>
    </message>
    <message>
      <source>A CPU is enough</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Eine CPU reicht</translation>
    </message>
    <message>
      <source>Furry art: 228 tags of species, body, clothing, action and identity, and a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Furry-Kunst: 228 Tags zu Spezies, Körper, Kleidung, Aktion und Identität, dazu eine Einstufung.</translation>
    </message>
    <message>
      <source>F1 0.58, precision 0.74, recall 0.48, rating 0.777</source>
      <extracomment>resources/models.json</extracomment>
      <translation>F1 0,58, Precision 0,74, Recall 0,48, Einstufung 0,777</translation>
    </message>
    <message>
      <source>F1 0.58, precision 0.78, recall 0.46, rating 0.779</source>
      <extracomment>resources/models.json</extracomment>
      <translation>F1 0,58, Precision 0,78, Recall 0,46, Einstufung 0,779</translation>
    </message>
    <message>
      <source>A CPU is enough, though its author lists it as needing a GPU</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Eine CPU reicht, obwohl der Autor eine GPU als nötig angibt</translation>
    </message>
    <message>
      <source>F1 0.50, precision 0.74, recall 0.37, rating 0.728</source>
      <extracomment>resources/models.json</extracomment>
      <translation>F1 0,50, Precision 0,74, Recall 0,37, Einstufung 0,728</translation>
    </message>
    <message>
      <source>F1 0.29, precision 0.71, recall 0.18, rating 0.68</source>
      <extracomment>resources/models.json</extracomment>
      <translation>F1 0,29, Precision 0,71, Recall 0,18, Einstufung 0,68</translation>
    </message>
    <message>
      <source>Any CPU; the fastest of its family</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Jede CPU; das schnellste seiner Familie</translation>
    </message>
    <message>
      <source>Any CPU</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Jede CPU</translation>
    </message>
    <message>
      <source>Furry art: 9,525 tags of e621 with species, characters, artists and meta; no rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Furry-Kunst: 9.525 Tags von e621 mit Spezies, Figuren, Künstlern und Meta; keine Einstufung.</translation>
    </message>
    <message>
      <source>Its author reports none</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Der Autor nennt keine</translation>
    </message>
    <message>
      <source>A CPU will do; about 61 GMACs a picture</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Eine CPU genügt; etwa 61 GMACs pro Bild</translation>
    </message>
    <message>
      <source>A CPU will do</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Eine CPU genügt</translation>
    </message>
    <message>
      <source>Furry art: 8,780 tags of e621 with species and characters, and a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Furry-Kunst: 8.780 Tags von e621 mit Spezies und Figuren, dazu eine Einstufung.</translation>
    </message>
    <message>
      <source>Its author reports none; a field test on furry art found 35 tags a picture, anthro on 41 of 49</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Der Autor nennt keine; ein Praxistest mit Furry-Kunst ergab 35 Tags pro Bild, anthro auf 41 von 49</translation>
    </message>
    <message>
      <source>A GPU is advised, at 362 GMACs a picture; on a CPU it takes seconds</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Eine GPU ist ratsam bei 362 GMACs pro Bild; auf einer CPU dauert es Sekunden</translation>
    </message>
    <message>
      <source>A GPU is advised</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Eine GPU ist ratsam</translation>
    </message>
    <message>
      <source>Anime art: 10,857 tags of Danbooru with characters, and a rating; of furry art it knows little more than furry.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Anime-Kunst: 10.857 Tags von Danbooru mit Figuren, dazu eine Einstufung; von Furry-Kunst kennt es kaum mehr als furry.</translation>
    </message>
    <message>
      <source>Macro F1 0.4402 where precision equals recall (threshold 0.2614)</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Macro-F1 0,4402, wo Precision gleich Recall ist (Schwelle 0,2614)</translation>
    </message>
    <message>
      <source>A CPU will do; about 78.5 GMACs a picture</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Eine CPU genügt; etwa 78,5 GMACs pro Bild</translation>
    </message>
    <message>
      <source>Macro F1 0.4541 where precision equals recall (threshold 0.2653)</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Macro-F1 0,4541, wo Precision gleich Recall ist (Schwelle 0,2653)</translation>
    </message>
    <message>
      <source>A CPU will do; about 63 GMACs a picture</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Eine CPU genügt; etwa 63 GMACs pro Bild</translation>
    </message>
    <message>
      <source>Macro F1 0.4419 where precision equals recall (threshold 0.2682)</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Macro-F1 0,4419, wo Precision gleich Recall ist (Schwelle 0,2682)</translation>
    </message>
    <message>
      <source>A CPU will do; about 61.5 GMACs a picture</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Eine CPU genügt; etwa 61,5 GMACs pro Bild</translation>
    </message>
    <message>
      <source>Macro F1 0.4772 where precision equals recall (threshold 0.5296)</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Macro-F1 0,4772, wo Precision gleich Recall ist (Schwelle 0,5296)</translation>
    </message>
    <message>
      <source>A GPU is advised, at 362 GMACs a picture; on a laptop's CPU one user measured 5 s</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Eine GPU ist ratsam bei 362 GMACs pro Bild; auf der CPU eines Laptops hat ein Nutzer 5 s gemessen</translation>
    </message>
    <message>
      <source>Furry art: 8,041 tags of e621 without categories, and a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Furry-Kunst: 8.041 Tags von e621 ohne Kategorien, dazu eine Einstufung.</translation>
    </message>
    <message>
      <source>Its author reports none; a field test on furry art found 34 tags a picture, anthro on 41 of 49</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Der Autor nennt keine; ein Praxistest mit Furry-Kunst ergab 34 Tags pro Bild, anthro auf 41 von 49</translation>
    </message>
    <message>
      <source>A GPU is advised; on a CPU it takes seconds a picture</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Eine GPU ist ratsam; auf einer CPU dauert es Sekunden pro Bild</translation>
    </message>
    <message>
      <source>Anime art: 13,461 tags of Danbooru, many of them characters; no rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Anime-Kunst: 13.461 Tags von Danbooru, viele davon Figuren; keine Einstufung.</translation>
    </message>
    <message>
      <source>Micro F1 about 0.60; characters F1 0.865 at 0.75</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Micro-F1 etwa 0,60; Figuren F1 0,865 bei 0,75</translation>
    </message>
    <message>
      <source>A GPU is advised, at 310 GMACs a picture; on a CPU it takes seconds</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Eine GPU ist ratsam bei 310 GMACs pro Bild; auf einer CPU dauert es Sekunden</translation>
    </message>
    <message>
      <source>Drawings and photographs: 5,813 tags of Danbooru without categories; no rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Zeichnungen und Fotos: 5.813 Tags von Danbooru ohne Kategorien; keine Einstufung.</translation>
    </message>
    <message>
      <source>F1 0.578 at 0.4</source>
      <extracomment>resources/models.json</extracomment>
      <translation>F1 0,578 bei 0,4</translation>
    </message>
    <message>
      <source>A CPU will do; 91.5 million parameters</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Eine CPU genügt; 91,5 Millionen Parameter</translation>
    </message>
    <message>
      <source>Drawings: furry or not.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Zeichnungen: Furry oder nicht.</translation>
    </message>
    <message>
      <source>Accuracy 0.9453, AUC 0.9847</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Genauigkeit 0,9453, AUC 0,9847</translation>
    </message>
    <message>
      <source>Any CPU; 0.63 GFLOP a picture</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Jede CPU; 0,63 GFLOP pro Bild</translation>
    </message>
    <message>
      <source>Anime art: the four ratings of Danbooru, and no tags.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Anime-Kunst: die vier Einstufungen von Danbooru, keine Tags.</translation>
    </message>
    <message>
      <source>Accuracy 0.7508, AUC 0.9342</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Genauigkeit 0,7508, AUC 0,9342</translation>
    </message>
    <message>
      <source>Coarse tags of furry art and a rating from safe to explicit; it says few tags, and is mostly right.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Grobe Tags für Furry-Kunst und eine Einstufung von unbedenklich bis explizit; nennt wenige Tags und liegt meist richtig.</translation>
    </message>
    <message>
      <source>Normalised: (x - 0.5) / 0.225</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Normalisiert: (x - 0,5) / 0,225</translation>
    </message>
    <message>
      <source>The table in the author's README says that it was trained on normalised pictures.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Laut der Tabelle im README des Autors wurde es auf normalisierten Bildern trainiert.</translation>
    </message>
    <message>
      <source>Plain: pixels from 0 to 1</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Unverändert: Pixel von 0 bis 1</translation>
    </message>
    <message>
      <source>The author's own example, older than the table, feeds it pixels from 0 to 1, as its backbone's page asks for.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Das Beispiel des Autors, älter als die Tabelle, gibt ihm Pixel von 0 bis 1, wie es die Seite seines Backbones verlangt.</translation>
    </message>
    <message>
      <source>The tags of e621 in great number, without a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Die Tags von e621 in großer Zahl, ohne Einstufung.</translation>
    </message>
    <message>
      <source>The tags of e621 in great number, with species and a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Die Tags von e621 in großer Zahl, mit Spezies und Einstufung.</translation>
    </message>
    <message>
      <source>The whole picture on a white square of 512 pixels</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Das ganze Bild auf einem weißen Quadrat von 512 Pixeln</translation>
    </message>
    <message>
      <source>This is how the library that the model's preprocess.json was written for understands it.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>So versteht es die Bibliothek, für die die preprocess.json des Modells geschrieben wurde.</translation>
    </message>
    <message>
      <source>Stretched; only small pictures get a white border up to 512 pixels</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Gestreckt; nur kleine Bilder erhalten einen weißen Rand bis 512 Pixel</translation>
    </message>
    <message>
      <source>A program that runs this model reads its preprocess.json so.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Ein Programm, das dieses Modell ausführt, liest dessen preprocess.json so.</translation>
    </message>
    <message>
      <source>The tags of Danbooru in great number, with characters and a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Die Tags von Danbooru in großer Zahl, mit Figuren und Einstufung.</translation>
    </message>
    <message>
      <source>The tags of e621 in great number, without categories, with a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Die Tags von e621 in großer Zahl, ohne Kategorien, mit Einstufung.</translation>
    </message>
    <message>
      <source>The tags of Danbooru in great number, strong on characters.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Die Tags von Danbooru in großer Zahl, stark bei Figuren.</translation>
    </message>
    <message>
      <source>The tags of Danbooru, for photographs too. Seen to give adult tags to harmless photographs.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Die Tags von Danbooru, auch für Fotos. Vergibt mitunter nicht jugendfreie Tags für harmlose Fotos.</translation>
    </message>
    <message>
      <source>One question: is this furry art?</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Eine Frage: Ist das Furry-Kunst?</translation>
    </message>
    <message>
      <source>A rating and nothing else; made for anime, so furry art is foreign to it.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Eine Einstufung und sonst nichts; für Anime gemacht, daher ist ihm Furry-Kunst fremd.</translation>
    </message>
    <message>
      <source>Says the few things it is sure of, and learns the rest from your own tags.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Nennt das Wenige, dessen es sich sicher ist, und lernt den Rest aus eigenen Tags.</translation>
    </message>
  </context>
  <context>
    <name>FurryTag sentences</name>
    <message>
      <source>Can't read {path}: it is too large for a tag file.</source>
      <extracomment>answers.py</extracomment>
      <translation>{path} kann nicht gelesen werden: zu groß für eine Tag-Datei.</translation>
    </message>
    <message>
      <source>tag vocabulary</source>
      <extracomment>edition.py</extracomment>
      <translation>Tag-Vokabular</translation>
    </message>
    <message>
      <source>its {name} (in {folder}) is from {found}</source>
      <extracomment>edition.py</extracomment>
      <translation>{name} (in {folder}) stammt aus {found}</translation>
    </message>
    <message>
      <source>its {name} (in {folder}) is missing</source>
      <extracomment>edition.py</extracomment>
      <translation>{name} (in {folder}) fehlt</translation>
    </message>
    <message>
      <source>its {name} (in {folder}) are from {found}</source>
      <extracomment>edition.py</extracomment>
      <translation>{name} (in {folder}) stammen aus {found}</translation>
    </message>
    <message>
      <source>its {name} (in {folder}) are missing</source>
      <extracomment>edition.py</extracomment>
      <translation>{name} (in {folder}) fehlen</translation>
    </message>
    <message>
      <source>This installation isn't whole: the program is FurryTag 0.1.0, but {what}.</source>
      <extracomment>edition.py</extracomment>
      <translation>Diese Installation ist nicht vollständig: Das Programm ist FurryTag 0.1.0, aber {what}.</translation>
    </message>
    <message>
      <source>An update may have been cut off. Install FurryTag again; your library, models and settings stay as they are.</source>
      <extracomment>edition.py</extracomment>
      <translation>Vielleicht wurde ein Update abgebrochen. FurryTag neu installieren; Bibliothek, Modelle und Einstellungen bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>The installed program can't be added to. Install FurryTag with pip as its README says, and there: {command}</source>
      <extracomment>edition.py</extracomment>
      <translation>Das installierte Programm lässt sich nicht ergänzen. FurryTag mit pip installieren, wie in der README beschrieben, und dort: {command}</translation>
    </message>
    <message>
      <source>Install what is missing: pip install {packages}.</source>
      <extracomment>edition.py</extracomment>
      <translation>Fehlendes installieren: pip install {packages}.</translation>
    </message>
    <message>
      <source>Get the full FurryTag, which has TensorFlow.</source>
      <extracomment>edition.py</extracomment>
      <translation>Das vollständige FurryTag mit TensorFlow verwenden.</translation>
    </message>
    <message>
      <source>Install FurryTag again.</source>
      <extracomment>edition.py</extracomment>
      <translation>FurryTag neu installieren.</translation>
    </message>
    <message>
      <source>the catalogue</source>
      <extracomment>installation.py</extracomment>
      <translation>Katalog</translation>
    </message>
    <message>
      <source>The catalogue has no model {model_id} to download.</source>
      <extracomment>installation.py</extracomment>
      <translation>Der Katalog hat kein Modell {model_id} zum Herunterladen.</translation>
    </message>
    <message>
      <source>It has {names}.</source>
      <extracomment>installation.py</extracomment>
      <translation>Er hat {names}.</translation>
    </message>
    <message>
      <source>Can't add {name}: {problem}</source>
      <extracomment>installation.py</extracomment>
      <translation>{name} kann nicht hinzugefügt werden: {problem}</translation>
    </message>
    <message>
      <source>Get it again; the publisher's file may be broken.</source>
      <extracomment>installation.py</extracomment>
      <translation>Erneut herunterladen; vielleicht ist die Datei des Herausgebers defekt.</translation>
    </message>
    <message>
      <source>{title} comes with FurryTag and can't be changed.</source>
      <extracomment>installation.py</extracomment>
      <translation>{title} gehört zu FurryTag und kann nicht geändert werden.</translation>
    </message>
    <message>
      <source>Checking {title}</source>
      <extracomment>installation.py</extracomment>
      <translation>{title} überprüfen</translation>
    </message>
    <message>
      <source>{name} can't be read: {reason}.</source>
      <extracomment>installation.py</extracomment>
      <translation>{name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <source>{name} is not the file that was installed.</source>
      <extracomment>installation.py</extracomment>
      <translation>{name} ist nicht die Datei, die installiert wurde.</translation>
    </message>
    <message>
      <source>No hashes are known for this model, because it was put into its folder by hand.</source>
      <extracomment>installation.py</extracomment>
      <translation>Für dieses Modell sind keine Hashes bekannt, weil es von Hand in seinen Ordner gelegt wurde.</translation>
    </message>
    <message>
      <source>{title} comes with FurryTag and can't be removed.</source>
      <extracomment>installation.py</extracomment>
      <translation>{title} gehört zu FurryTag und kann nicht entfernt werden.</translation>
    </message>
    <message>
      <source>Can't write {folder}: {reason}.</source>
      <extracomment>installation.py</extracomment>
      <translation>In {folder} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <source>my tags</source>
      <extracomment>settings.py</extracomment>
      <translation>meine Tags</translation>
    </message>
    <message>
      <source>The library {library} isn't there.</source>
      <extracomment>settings.py</extracomment>
      <translation>Die Bibliothek {library} ist nicht da.</translation>
    </message>
    <message>
      <source>Connect the disk that it lies on and start again, or restore a backup under Tools &gt; Library.</source>
      <extracomment>settings.py</extracomment>
      <translation>Die Festplatte verbinden, auf der sie liegt, und neu starten, oder unter Extras &gt; Bibliothek eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
      <source>one of {choices}</source>
      <extracomment>settings.py</extracomment>
      <translation>eines von {choices}</translation>
    </message>
    <message>
      <source>a number from {minimum} to {maximum}</source>
      <extracomment>settings.py</extracomment>
      <translation>eine Zahl von {minimum} bis {maximum}</translation>
    </message>
    <message>
      <source>names with their keys</source>
      <extracomment>settings.py</extracomment>
      <translation>Namen mit ihren Tasten</translation>
    </message>
    <message>
      <source>The setting {name} can't be {name2}.</source>
      <extracomment>settings.py</extracomment>
      <translation>Die Einstellung {name} kann nicht {name2} sein.</translation>
    </message>
    <message>
      <source>It has to be {wanted}.</source>
      <extracomment>settings.py</extracomment>
      <translation>Sie muss so sein: {wanted}.</translation>
    </message>
    <message>
      <source>Can't read {path}: {reason}. The defaults are used.</source>
      <extracomment>settings.py</extracomment>
      <translation>{path} kann nicht gelesen werden: {reason}. Die Vorgaben werden verwendet.</translation>
    </message>
    <message>
      <source>{name} is damaged, so the defaults are used. {path}</source>
      <extracomment>settings.py</extracomment>
      <translation>{name} ist beschädigt, daher werden die Vorgaben verwendet. {path}</translation>
    </message>
    <message>
      <source>The default is used.</source>
      <extracomment>settings.py</extracomment>
      <translation>Die Vorgabe wird verwendet.</translation>
    </message>
    <message>
      <source>Can't save the settings in {path}: {reason}.</source>
      <extracomment>settings.py</extracomment>
      <translation>Die Einstellungen in {path} können nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <extracomment>settings.py</extracomment>
      <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>Your settings are as they were.</source>
      <extracomment>settings.py</extracomment>
      <translation>Die Einstellungen sind, wie sie waren.</translation>
    </message>
    <message>
      <source>{name} holds no settings of FurryTag.</source>
      <extracomment>settings.py</extracomment>
      <translation>{name} enthält keine Einstellungen von FurryTag.</translation>
    </message>
    <message>
      <source>Choose a file that was exported here; yours are as they were.</source>
      <extracomment>settings.py</extracomment>
      <translation>Eine hier exportierte Datei wählen; die jetzigen Einstellungen sind, wie sie waren.</translation>
    </message>
    <message>
      <source>{name} can't be used: {reason}</source>
      <extracomment>settings.py</extracomment>
      <translation>{name} kann nicht verwendet werden: {reason}</translation>
    </message>
    <message>
      <source>No model is loaded.</source>
      <extracomment>tagging.py</extracomment>
      <translation>Kein Modell ist geladen.</translation>
    </message>
    <message>
      <source>Choose a model.</source>
      <extracomment>tagging.py</extracomment>
      <translation>Ein Modell wählen.</translation>
    </message>
    <message>
      <source>It could not be kept aside: {reason}.</source>
      <extracomment>wholefile.py</extracomment>
      <translation>Sie konnte nicht aufgehoben werden: {reason}.</translation>
    </message>
    <message>
      <source>The old file is kept as {name}.</source>
      <extracomment>wholefile.py</extracomment>
      <translation>Die alte Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
      <source>{title} takes {kind} where numbers with a point are expected.</source>
      <extracomment>engine/backends/onnx.py</extracomment>
      <translation>{title} erwartet {kind} statt Kommazahlen.</translation>
    </message>
    <message>
      <source>ONNX Runtime knows no device {device}</source>
      <extracomment>engine/backends/onnx.py</extracomment>
      <translation>ONNX Runtime kennt kein Gerät {device}</translation>
    </message>
    <message>
      <source>this ONNX Runtime was built without {device}</source>
      <extracomment>engine/backends/onnx.py</extracomment>
      <translation>diese ONNX Runtime wurde ohne {device} gebaut</translation>
    </message>
    <message>
      <source>ONNX Runtime can't use {device} here: {device2}</source>
      <extracomment>engine/backends/onnx.py</extracomment>
      <translation>ONNX Runtime kann {device} hier nicht verwenden: {device2}</translation>
    </message>
    <message>
      <source>{device} takes no part of this model, and the processor would do all the work</source>
      <extracomment>engine/backends/onnx.py</extracomment>
      <translation>{device} übernimmt keinen Teil dieses Modells, und der Prozessor täte alle Arbeit</translation>
    </message>
    <message>
      <source>no reason given</source>
      <extracomment>engine/backends/onnx.py</extracomment>
      <translation>kein Grund angegeben</translation>
    </message>
    <message>
      <source>OpenVINO took {device} where {device2} was asked for</source>
      <extracomment>engine/backends/openvino.py</extracomment>
      <translation>OpenVINO nahm {device}, verlangt war {device2}</translation>
    </message>
    <message>
      <source>OpenVINO sees no {device} here, only {found}</source>
      <extracomment>engine/backends/openvino.py</extracomment>
      <translation>OpenVINO sieht hier kein {device}, nur {found}</translation>
    </message>
    <message>
      <source>OpenVINO sees no {device} here, only nothing</source>
      <extracomment>engine/backends/openvino.py</extracomment>
      <translation>OpenVINO sieht hier kein {device}, nur nichts</translation>
    </message>
    <message>
      <source>TensorFlow sees no {device} here</source>
      <extracomment>engine/backends/tensorflow.py</extracomment>
      <translation>TensorFlow sieht hier kein {device}</translation>
    </message>
    <message>
      <source>{title} has no signature {signature}.</source>
      <extracomment>engine/backends/tensorflow.py</extracomment>
      <translation>{title} hat keine Signatur {signature}.</translation>
    </message>
    <message>
      <source>grouped convolutions need oneDNN</source>
      <extracomment>engine/backends/tensorflow.py</extracomment>
      <translation>gruppierte Faltungen brauchen oneDNN</translation>
    </message>
    <message>
      <source>TensorFlow computes this model on {device} where {device2} was asked for</source>
      <extracomment>engine/backends/tensorflow.py</extracomment>
      <translation>TensorFlow rechnet dieses Modell auf {device}, verlangt war {device2}</translation>
    </message>
    <message>
      <source>no answer in {limit_s} seconds</source>
      <extracomment>engine/child.py</extracomment>
      <translation>keine Antwort nach {limit_s} Sekunden</translation>
    </message>
    <message>
      <source>the model's process ended with code {code}</source>
      <extracomment>engine/child.py</extracomment>
      <translation>der Prozess des Modells endete mit Code {code}</translation>
    </message>
    <message>
      <source>signal {value}</source>
      <extracomment>engine/child.py</extracomment>
      <translation>Signal {value}</translation>
    </message>
    <message>
      <source>the model's process was ended by {name}</source>
      <extracomment>engine/child.py</extracomment>
      <translation>der Prozess des Modells wurde beendet durch {name}</translation>
    </message>
    <message>
      <source>sudo usermod -aG render $USER, then log out and in again.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>sudo usermod -aG render $USER, dann ab- und wieder anmelden.</translation>
    </message>
    <message>
      <source>{kind} that {titles} knows as {device}</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>{kind} (für {titles}: {device})</translation>
    </message>
    <message>
      <source>{cores} thread</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>{cores} Thread</translation>
    </message>
    <message>
      <source>{cores} threads</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>{cores} Threads</translation>
    </message>
    <message>
      <source>{titles} isn't installed.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>{titles} ist nicht installiert.</translation>
    </message>
    <message>
      <source>Install it again; the log has the details.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Neu installieren; Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
      <source>The first GPU of {vendor} is used.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Die erste GPU von {vendor} wird verwendet.</translation>
    </message>
    <message>
      <source>Models in the SavedModel format can't use it: this TensorFlow has no CUDA.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Modelle im SavedModel-Format können sie nicht verwenden: Dieses TensorFlow hat kein CUDA.</translation>
    </message>
    <message>
      <source>pip uninstall tensorflow-cpu, then pip install "tensorflow[and-cuda]".</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>pip uninstall tensorflow-cpu, dann pip install "tensorflow[and-cuda]".</translation>
    </message>
    <message>
      <source>Of these packages one hides the other: {clashing}.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Von diesen Paketen verdeckt eines das andere: {clashing}.</translation>
    </message>
    <message>
      <source>pip uninstall {clashing}, then {remedy}.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>pip uninstall {clashing}, dann {remedy}.</translation>
    </message>
    <message>
      <source>Update the driver of the GPU.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Den Treiber der GPU aktualisieren.</translation>
    </message>
    <message>
      <source>ONNX Runtime has {provider}, but it doesn't start: {value}.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>ONNX Runtime hat {provider}, aber es startet nicht: {value}.</translation>
    </message>
    <message>
      <source>Install ONNX Runtime again.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>ONNX Runtime neu installieren.</translation>
    </message>
    <message>
      <source>Its driver is there, but this ONNX Runtime was built without {provider}.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Der Treiber ist da, aber diese ONNX Runtime wurde ohne {provider} gebaut.</translation>
    </message>
    <message>
      <source>is run by the driver {driver}</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>läuft mit dem Treiber {driver}</translation>
    </message>
    <message>
      <source>has no driver</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>hat keinen Treiber</translation>
    </message>
    <message>
      <source>Install NVIDIA's driver (Ubuntu: sudo ubuntu-drivers install) and restart.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Den Treiber von NVIDIA installieren (Ubuntu: sudo ubuntu-drivers install) und neu starten.</translation>
    </message>
    <message>
      <source>It {driver}; NVIDIA's is needed.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Sie {driver}; der von NVIDIA wird gebraucht.</translation>
    </message>
    <message>
      <source>Its driver is there, but {node} is missing or closed to you.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Der Treiber ist da, aber {node} fehlt oder ist nicht zugänglich.</translation>
    </message>
    <message>
      <source>Restart after installing the driver; start a container with its GPUs (--gpus all).</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Nach dem Installieren des Treibers neu starten; einen Container mit seinen GPUs starten (--gpus all).</translation>
    </message>
    <message>
      <source>Install ROCm, if it supports this GPU, and restart.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>ROCm installieren, falls es diese GPU unterstützt, und neu starten.</translation>
    </message>
    <message>
      <source>AMD's driver for computing isn't there (/dev/kfd is missing).</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Der Rechentreiber von AMD ist nicht da (/dev/kfd fehlt).</translation>
    </message>
    <message>
      <source>You may not open /dev/kfd.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>/dev/kfd darf nicht geöffnet werden.</translation>
    </message>
    <message>
      <source>You may not open {node}.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>{node} darf nicht geöffnet werden.</translation>
    </message>
    <message>
      <source>pip install onnxruntime-migraphx, from where AMD's guide to ROCm says</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>pip install onnxruntime-migraphx, von dort, wo AMDs Anleitung zu ROCm angibt</translation>
    </message>
    <message>
      <source>OpenVINO doesn't see it.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>OpenVINO sieht es nicht.</translation>
    </message>
    <message>
      <source>Update Intel's graphics driver.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Den Grafiktreiber von Intel aktualisieren.</translation>
    </message>
    <message>
      <source>Intel's driver for computing isn't installed.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Der Rechentreiber von Intel ist nicht installiert.</translation>
    </message>
    <message>
      <source>Update intel-opencl-icd; it leaves out GPUs that are too old.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>intel-opencl-icd aktualisieren; es lässt zu alte GPUs aus.</translation>
    </message>
    <message>
      <source>OpenVINO doesn't see it, though its driver is there.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>OpenVINO sieht es nicht, obwohl der Treiber da ist.</translation>
    </message>
    <message>
      <source>No runtime here can use NPUs of this maker.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Keine Laufzeitumgebung hier kann NPUs dieses Herstellers verwenden.</translation>
    </message>
    <message>
      <source>Install Intel's NPU driver: intel-driver-compiler-npu and intel-level-zero-npu.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Den NPU-Treiber von Intel installieren: intel-driver-compiler-npu und intel-level-zero-npu.</translation>
    </message>
    <message>
      <source>Install OpenVINO again.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>OpenVINO neu installieren.</translation>
    </message>
    <message>
      <source>OpenVINO isn't installed.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>OpenVINO ist nicht installiert.</translation>
    </message>
    <message>
      <source>No runtime can use GPUs of this maker.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Keine Laufzeitumgebung kann GPUs dieses Herstellers verwenden.</translation>
    </message>
    <message>
      <source>Every score is between 0.5 and 0.73, as if the model gave probabilities already. Choose probabilities, not logits.</source>
      <extracomment>engine/doubts.py</extracomment>
      <translation>Jeder Score liegt zwischen 0,5 und 0,73, als gäbe das Modell bereits Wahrscheinlichkeiten aus. Wahrscheinlichkeiten statt Logits wählen.</translation>
    </message>
    <message>
      <source>Every score is between 0.5 and 0.73, as if a sigmoid came twice in the file. Don't trust its scores.</source>
      <extracomment>engine/doubts.py</extracomment>
      <translation>Jeder Score liegt zwischen 0,5 und 0,73, als käme eine Sigmoid-Funktion zweimal in der Datei vor. Den Scores ist nicht zu trauen.</translation>
    </message>
    <message>
      <source>All scores together make 1, so only one tag can be likely at a time. The file seems to end in a softmax.</source>
      <extracomment>engine/doubts.py</extracomment>
      <translation>Alle Scores ergeben zusammen 1, es kann also nur ein Tag auf einmal wahrscheinlich sein. Die Datei scheint mit einer Softmax-Funktion zu enden.</translation>
    </message>
    <message>
      <source>The heat map could not be made: {reason}.</source>
      <extracomment>engine/explain.py</extracomment>
      <translation>Die Heatmap konnte nicht erstellt werden: {reason}.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <extracomment>engine/explain.py</extracomment>
      <translation>Erneut versuchen.</translation>
    </message>
    <message>
      <source>{tag} was learned with another model.</source>
      <extracomment>engine/explain.py</extracomment>
      <translation>{tag} wurde mit einem anderen Modell gelernt.</translation>
    </message>
    <message>
      <source>Choose the model that it was learned with.</source>
      <extracomment>engine/explain.py</extracomment>
      <translation>Das Modell wählen, mit dem es gelernt wurde.</translation>
    </message>
    <message>
      <source>Your tags could not be learned from: {reason}.</source>
      <extracomment>engine/host.py</extracomment>
      <translation>Aus den eigenen Tags konnte nicht gelernt werden: {reason}.</translation>
    </message>
    <message>
      <source>Try again after a restart.</source>
      <extracomment>engine/host.py</extracomment>
      <translation>Nach einem Neustart erneut versuchen.</translation>
    </message>
    <message>
      <source>The backend {backend} doesn't run models of the kind {kind}.</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>Das Backend {backend} führt keine Modelle der Art {kind} aus.</translation>
    </message>
    <message>
      <source>Choose one of {names}.</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>Eines davon wählen: {names}.</translation>
    </message>
    <message>
      <source>Install the model again, or choose another one.</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>Das Modell neu installieren oder ein anderes wählen.</translation>
    </message>
    <message>
      <source>Choose another device for it.</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>Ein anderes Gerät dafür wählen.</translation>
    </message>
    <message>
      <source>Can't load {title}: {told}.</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>{title} kann nicht geladen werden: {told}.</translation>
    </message>
    <message>
      <source>{title} isn't installed</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>{title} ist nicht installiert</translation>
    </message>
    <message>
      <source>{title} didn't have it ready in {message} seconds</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>{title} war nach {message} Sekunden nicht damit fertig</translation>
    </message>
    <message>
      <source>{title} can't read it ({message})</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>{title} kann es nicht lesen ({message})</translation>
    </message>
    <message>
      <source>{backend} doesn't run such models</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>{backend} führt solche Modelle nicht aus</translation>
    </message>
    <message>
      <source>{title} on the CPU</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>{title} auf der CPU</translation>
    </message>
    <message>
      <source>{title} was to run with {title2}, but {reason}. It runs with {place} instead.</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>{title} sollte mit {title2} laufen, aber {reason}. Es läuft stattdessen mit {place}.</translation>
    </message>
    <message>
      <source>NVIDIA GPU of Windows</source>
      <extracomment>engine/machine.py</extracomment>
      <translation>NVIDIA-GPU von Windows</translation>
    </message>
    <message>
      <source>unknown GPU {value}</source>
      <extracomment>engine/machine.py</extracomment>
      <translation>unbekannte GPU {value}</translation>
    </message>
    <message>
      <source>Apple GPU and Neural Engine</source>
      <extracomment>engine/machine.py</extracomment>
      <translation>Apple-GPU und Neural Engine</translation>
    </message>
    <message>
      <source>named {name}</source>
      <extracomment>engine/network.py</extracomment>
      <translation>namens {name}</translation>
    </message>
    <message>
      <source>{title} has no single input for pictures{name}; it has {ports}.</source>
      <extracomment>engine/network.py</extracomment>
      <translation>{title} hat keinen einzelnen Eingang für Bilder{name}; vorhanden: {ports}.</translation>
    </message>
    <message>
      <source>Correct input.name in its manifest.</source>
      <extracomment>engine/network.py</extracomment>
      <translation>input.name in seinem Manifest korrigieren.</translation>
    </message>
    <message>
      <source>{title} has no output {embedding}; it has {ports}.</source>
      <extracomment>engine/network.py</extracomment>
      <translation>{title} hat keinen Ausgang {embedding}; vorhanden: {ports}.</translation>
    </message>
    <message>
      <source>Correct embedding in its manifest, or leave it out.</source>
      <extracomment>engine/network.py</extracomment>
      <translation>embedding in seinem Manifest korrigieren oder weglassen.</translation>
    </message>
    <message>
      <source>output for {name}</source>
      <extracomment>engine/network.py</extracomment>
      <translation>Ausgang für {name}</translation>
    </message>
    <message>
      <source>single output of {width} values</source>
      <extracomment>engine/network.py</extracomment>
      <translation>einzelner Ausgang mit {width} Werten</translation>
    </message>
    <message>
      <source>{title} has no {name}; it has {ports}.</source>
      <extracomment>engine/network.py</extracomment>
      <translation>{title} fehlt: {name}; vorhanden: {ports}.</translation>
    </message>
    <message>
      <source>Correct heads in its manifest.</source>
      <extracomment>engine/network.py</extracomment>
      <translation>heads in seinem Manifest korrigieren.</translation>
    </message>
    <message>
      <source>The output {output} of {title} has {width} values where its tag list has {expected}.</source>
      <extracomment>engine/network.py</extracomment>
      <translation>Der Ausgang {output} von {title} hat {width} Werte, seine Tag-Liste aber {expected}.</translation>
    </message>
    <message>
      <source>Model and tag list don't belong together. Install the model again.</source>
      <extracomment>engine/network.py</extracomment>
      <translation>Modell und Tag-Liste gehören nicht zusammen. Das Modell neu installieren.</translation>
    </message>
    <message>
      <source>node {number}</source>
      <extracomment>engine/onnxgraph.py</extracomment>
      <translation>Knoten {number}</translation>
    </message>
    <message>
      <source>Can't tag {path}: {reason}.</source>
      <extracomment>engine/pipeline.py</extracomment>
      <translation>{path} kann nicht getaggt werden: {reason}.</translation>
    </message>
    <message>
      <source>for tags</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation>für Tags</translation>
    </message>
    <message>
      <source>{title} gave values that are no numbers.</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation>{title} lieferte Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
      <source>The output {name} of {title} goes from {values} to {values2}, which are no probabilities.</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation>Der Ausgang {name} von {title} reicht von {values} bis {values2}; das sind keine Wahrscheinlichkeiten.</translation>
    </message>
    <message>
      <source>The output for tags of {title} goes from {values} to {values2}, which are no probabilities.</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation>Der Ausgang für Tags von {title} reicht von {values} bis {values2}; das sind keine Wahrscheinlichkeiten.</translation>
    </message>
    <message>
      <source>Its manifest needs "activation": "sigmoid".</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation>Sein Manifest braucht "activation": "sigmoid".</translation>
    </message>
    <message>
      <source>{title} takes pictures of any size.</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation>{title} nimmt Bilder jeder Größe.</translation>
    </message>
    <message>
      <source>The manifest of {title} says {asked} x {asked2} pixels; the file takes {height} x {width}.</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation>Das Manifest von {title} nennt {asked} x {asked2} Pixel; die Datei nimmt {height} x {width}.</translation>
    </message>
    <message>
      <source>a message ends early</source>
      <extracomment>engine/protocol.py</extracomment>
      <translation>eine Nachricht endet zu früh</translation>
    </message>
    <message>
      <source>a header of {length} bytes</source>
      <extracomment>engine/protocol.py</extracomment>
      <translation>ein Header von {length} Bytes</translation>
    </message>
    <message>
      <source>a header that can't be understood</source>
      <extracomment>engine/protocol.py</extracomment>
      <translation>ein unverständlicher Header</translation>
    </message>
    <message>
      <source>an array of type {dtype} and shape {shape}</source>
      <extracomment>engine/protocol.py</extracomment>
      <translation>ein Array vom Typ {dtype} und der Form {shape}</translation>
    </message>
    <message>
      <source>an array of {size} bytes</source>
      <extracomment>engine/protocol.py</extracomment>
      <translation>ein Array von {size} Bytes</translation>
    </message>
    <message>
      <source>there isn't enough memory for it</source>
      <extracomment>engine/room.py</extracomment>
      <translation>der Speicher reicht dafür nicht</translation>
    </message>
    <message>
      <source>Close other programs, or make a smaller copy of it.</source>
      <extracomment>engine/room.py</extracomment>
      <translation>Andere Programme schließen oder eine kleinere Kopie machen.</translation>
    </message>
    <message>
      <source>it took longer than {limit_s} seconds</source>
      <extracomment>engine/scoring.py</extracomment>
      <translation>es dauerte länger als {limit_s} Sekunden</translation>
    </message>
    <message>
      <source>{title} failed on {max_killers_in_a_row} pictures one after the other.</source>
      <extracomment>engine/scoring.py</extracomment>
      <translation>{title} scheiterte an {max_killers_in_a_row} Bildern nacheinander.</translation>
    </message>
    <message>
      <source>the model's process sent nonsense</source>
      <extracomment>engine/scoring.py</extracomment>
      <translation>der Prozess des Modells sendete Unsinn</translation>
    </message>
    <message>
      <source>{titles} can't tell its devices: {reason}.</source>
      <extracomment>engine/survey.py</extracomment>
      <translation>{titles} kann die Geräte nicht nennen: {reason}.</translation>
    </message>
    <message>
      <source>{titles} doesn't start: {header}.</source>
      <extracomment>engine/survey.py</extracomment>
      <translation>{titles} startet nicht: {header}.</translation>
    </message>
    <message>
      <source>An NPU computes in half precision only.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>Eine NPU rechnet nur mit halber Genauigkeit.</translation>
    </message>
    <message>
      <source>CoreML may compute in half precision.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>CoreML rechnet vielleicht mit halber Genauigkeit.</translation>
    </message>
    <message>
      <source>Nothing here can run {title}.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>Nichts hier kann {title} ausführen.</translation>
    </message>
    <message>
      <source>It gave no answer to compare.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>Es gab keine Antwort zum Vergleichen.</translation>
    </message>
    <message>
      <source>Its scores differ from those of {title} by up to {difference}, where {tolerance} is allowed.{half}</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>Die Scores weichen von denen mit {title} um bis zu {difference} ab, erlaubt ist {tolerance}.{half}</translation>
    </message>
    <message>
      <source>{said}; nothing else here can run it.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>{said}; nichts anderes hier kann es ausführen.</translation>
    </message>
    <message>
      <source>{said}; it is the only runtime here for such models.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>{said}; es ist hier die einzige Laufzeitumgebung für solche Modelle.</translation>
    </message>
    <message>
      <source>the {rate} of {title}</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>{title} mit {rate}</translation>
    </message>
    <message>
      <source>{said}, about as fast as {title} with {rate}.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>{said}, etwa so schnell wie {title} mit {rate}.</translation>
    </message>
    <message>
      <source>{said}, twice {slower}.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>{said}, doppelt so schnell wie {slower}.</translation>
    </message>
    <message>
      <source>{said}, {ratio} times {slower}.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>{said}, {ratio}-mal so schnell wie {slower}.</translation>
    </message>
    <message>
      <source>Nothing here can run {title}. {told}.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>Nichts hier kann {title} ausführen. {told}.</translation>
    </message>
    <message>
      <source>sent by the window</source>
      <extracomment>engine/worker.py</extracomment>
      <translation>vom Fenster gesendet</translation>
    </message>
    <message>
      <source>There is no backend {name}.</source>
      <extracomment>engine/worker.py</extracomment>
      <translation>Es gibt kein Backend {name}.</translation>
    </message>
    <message>
      <source>Choose one of {backends}.</source>
      <extracomment>engine/worker.py</extracomment>
      <translation>Eines davon wählen: {backends}.</translation>
    </message>
    <message>
      <source>It is withheld, so its tags are not exported.</source>
      <extracomment>exchange/documents.py</extracomment>
      <translation>Es wird zurückgehalten, daher werden seine Tags nicht exportiert.</translation>
    </message>
    <message>
      <source>It hasn't been tagged as it is now. Tag it first.</source>
      <extracomment>exchange/documents.py</extracomment>
      <translation>In seiner jetzigen Fassung ist es noch nicht getaggt. Zuerst taggen.</translation>
    </message>
    <message>
      <source>It isn't reviewed, and this preset takes reviewed pictures only.</source>
      <extracomment>exchange/documents.py</extracomment>
      <translation>Es ist nicht geprüft, und dieses Profil nimmt nur geprüfte Bilder.</translation>
    </message>
    <message>
      <source>It hasn't been tagged. Tag it first.</source>
      <extracomment>exchange/documents.py</extracomment>
      <translation>Es ist noch nicht getaggt. Zuerst taggen.</translation>
    </message>
    <message>
      <source>No tag of it reaches its threshold.</source>
      <extracomment>exchange/documents.py</extracomment>
      <translation>Kein Tag davon erreicht seine Schwelle.</translation>
    </message>
    <message>
      <source>You have accepted and added no tag of it.</source>
      <extracomment>exchange/documents.py</extracomment>
      <translation>Es ist kein Tag davon angenommen oder hinzugefügt.</translation>
    </message>
    <message>
      <source>Can't write {target}: FurryTag wrote it as {other}.</source>
      <extracomment>exchange/draft.py</extracomment>
      <translation>{target} kann nicht geschrieben werden: FurryTag hat die Datei als {other} geschrieben.</translation>
    </message>
    <message>
      <source>Choose another file name in the preset, or take that export back first.</source>
      <extracomment>exchange/draft.py</extracomment>
      <translation>Im Profil einen anderen Dateinamen wählen oder jenen Export zuerst zurücknehmen.</translation>
    </message>
    <message>
      <source>Can't write into {target}: it was changed since it was tagged.</source>
      <extracomment>exchange/draft.py</extracomment>
      <translation>In {target} kann nicht geschrieben werden: seit dem Taggen geändert.</translation>
    </message>
    <message>
      <source>Tag it again.</source>
      <extracomment>exchange/draft.py</extracomment>
      <translation>Erneut taggen.</translation>
    </message>
    <message>
      <source>The preset {name} writes no files.</source>
      <extracomment>exchange/export.py</extracomment>
      <translation>Das Profil {name} schreibt keine Dateien.</translation>
    </message>
    <message>
      <source>Copy its text to the clipboard.</source>
      <extracomment>exchange/export.py</extracomment>
      <translation>Den Text in die Zwischenablage kopieren.</translation>
    </message>
    <message>
      <source>Can't write {target}: it was changed since it was looked at.</source>
      <extracomment>exchange/export.py</extracomment>
      <translation>{target} kann nicht geschrieben werden: seit dem Ansehen geändert.</translation>
    </message>
    <message>
      <source>Export again.</source>
      <extracomment>exchange/export.py</extracomment>
      <translation>Erneut exportieren.</translation>
    </message>
    <message>
      <source>services &gt; review services &gt; client api</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>services &gt; review services &gt; client api</translation>
    </message>
    <message>
      <source>{address} is not the address of a Hydrus client.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>{address} ist nicht die Adresse eines Hydrus-Clients.</translation>
    </message>
    <message>
      <source>It looks like http://127.0.0.1:45869.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Sie sieht etwa so aus: http://127.0.0.1:45869.</translation>
    </message>
    <message>
      <source>There is no access key for Hydrus.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Es gibt keinen Zugriffsschlüssel für Hydrus.</translation>
    </message>
    <message>
      <source>Copy it from Hydrus: services &gt; review services &gt; client api.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Den Schlüssel aus Hydrus kopieren: services &gt; review services &gt; client api.</translation>
    </message>
    <message>
      <source>The access key may not edit file tags.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Der Zugriffsschlüssel darf keine Datei-Tags bearbeiten.</translation>
    </message>
    <message>
      <source>Allow it in Hydrus: services &gt; review services &gt; client api &gt; edit.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>In Hydrus erlauben: services &gt; review services &gt; client api &gt; edit.</translation>
    </message>
    <message>
      <source>Hydrus has no local tag service {service}.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Hydrus hat keinen lokalen Tag-Dienst {service}.</translation>
    </message>
    <message>
      <source>There are: {names}. Set one of them.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Es gibt: {names}. Einen davon einstellen.</translation>
    </message>
    <message>
      <source>Hydrus at {address} doesn't answer within {limit_s} s.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Hydrus unter {address} antwortet nicht binnen {limit_s} s.</translation>
    </message>
    <message>
      <source>Look whether it is busy.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Nachsehen, ob es beschäftigt ist.</translation>
    </message>
    <message>
      <source>Hydrus doesn't answer at {address}.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Hydrus antwortet nicht unter {address}.</translation>
    </message>
    <message>
      <source>Start it, and switch on its Client API: services &gt; manage services.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Es starten und die Client API einschalten: services &gt; manage services.</translation>
    </message>
    <message>
      <source>Hydrus doesn't accept the access key, or not for this.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Hydrus nimmt den Zugriffsschlüssel nicht an, oder nicht hierfür.</translation>
    </message>
    <message>
      <source>Copy the key from services &gt; review services &gt; client api.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Den Schlüssel aus services &gt; review services &gt; client api kopieren.</translation>
    </message>
    <message>
      <source>Hydrus refuses: {text}.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Hydrus lehnt ab: {text}.</translation>
    </message>
    <message>
      <source>Look whether Hydrus is up to date.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Nachsehen, ob Hydrus aktuell ist.</translation>
    </message>
    <message>
      <source>What answers at {address} is not Hydrus.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Was unter {address} antwortet, ist nicht Hydrus.</translation>
    </message>
    <message>
      <source>Look at the address in the settings.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Die Adresse in den Einstellungen überprüfen.</translation>
    </message>
    <message>
      <source>it was changed since it was tagged</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>seit dem Taggen geändert</translation>
    </message>
    <message>
      <source>tags for {counts}</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>Tags für {counts}</translation>
    </message>
    <message>
      <source>nothing new for {counts}</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>nichts Neues für {counts}</translation>
    </message>
    <message>
      <source>{counts} left out</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>{counts} ausgelassen</translation>
    </message>
    <message>
      <source>not all could be used for {doubtful}</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>nicht alle verwendbar für {doubtful}</translation>
    </message>
    <message>
      <source>nothing to do</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>nichts zu tun</translation>
    </message>
    <message>
      <source>Import tags of {number}</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>Importieren der Tags: {number}</translation>
    </message>
    <message>
      <source>It is withheld.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>Es wird zurückgehalten.</translation>
    </message>
    <message>
      <source>No tags of others stand beside it or in it.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>Weder daneben noch darin stehen Tags von anderen.</translation>
    </message>
    <message>
      <source>All that stands there is known already.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>Alles, was dort steht, ist schon bekannt.</translation>
    </message>
    <message>
      <source>it reads like a sentence</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>es liest sich wie ein Satz</translation>
    </message>
    <message>
      <source>{name} in {origin} is left out: {problem}.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>{name} in {origin} wird ausgelassen: {problem}.</translation>
    </message>
    <message>
      <source>{pictures} picture</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>{pictures} Bild</translation>
    </message>
    <message>
      <source>{pictures} pictures</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>{pictures} Bilder</translation>
    </message>
    <message>
      <source>{path} and {other} would both have {target}.</source>
      <extracomment>exchange/planner.py</extracomment>
      <translation>{path} und {other} hätten beide {target}.</translation>
    </message>
    <message>
      <source>{reason} Choose a file name with the picture's suffix in the preset.</source>
      <extracomment>exchange/planner.py</extracomment>
      <translation>{reason} Im Profil einen Dateinamen mit der Endung des Bilds wählen.</translation>
    </message>
    <message>
      <source>{target} was changed outside since FurryTag wrote it.</source>
      <extracomment>exchange/planner.py</extracomment>
      <translation>{target} wurde außerhalb geändert, seit FurryTag die Datei geschrieben hat.</translation>
    </message>
    <message>
      <source>No tag of it is left to write.</source>
      <extracomment>exchange/planner.py</extracomment>
      <translation>Kein Tag davon bleibt zu schreiben.</translation>
    </message>
    <message>
      <source>{name} is left out: {reason}.</source>
      <extracomment>exchange/planner.py</extracomment>
      <translation>{name} wird ausgelassen: {reason}.</translation>
    </message>
    <message>
      <source>There is no preset {name}.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Es gibt kein Profil {name}.</translation>
    </message>
    <message>
      <source>There are: {presets}.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Es gibt: {presets}.</translation>
    </message>
    <message>
      <source>A preset needs a name that can be read.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Ein Profil braucht einen lesbaren Namen.</translation>
    </message>
    <message>
      <source>Give it one.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Ihm einen geben.</translation>
    </message>
    <message>
      <source>presets are a list</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Profile sind eine Liste</translation>
    </message>
    <message>
      <source>Can't read {file}: {reason}. Only the built-in presets are there.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>{file} kann nicht gelesen werden: {reason}. Nur die eingebauten Profile sind da.</translation>
    </message>
    <message>
      <source>{name} is damaged, so only the built-in presets are there. {file}</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>{name} ist beschädigt, daher sind nur die eingebauten Profile da. {file}</translation>
    </message>
    <message>
      <source>A preset can't be used: {reason}.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Ein Profil kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
      <source>Can't keep presets in {file}: {reason}.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Profile können nicht in {file} gespeichert werden: {reason}.</translation>
    </message>
    <message>
      <source>it has no name</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>es hat keinen Namen</translation>
    </message>
    <message>
      <source>{record} is of the format {format_id}, which this version doesn't know</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>{record} hat das Format {format_id}, das diese Version nicht kennt</translation>
    </message>
    <message>
      <source>In the preset {name}: {refusal}</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>Im Profil {name}: {refusal}</translation>
    </message>
    <message>
      <source>{message} {hint} The default is used.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>{message} {hint} Die Vorgabe wird verwendet.</translation>
    </message>
    <message>
      <source>there is no file to begin with</source>
      <extracomment>exchange/recipe.py</extracomment>
      <translation>es gibt keine Datei als Anfang</translation>
    </message>
    <message>
      <source>the file is shorter than it was</source>
      <extracomment>exchange/recipe.py</extracomment>
      <translation>die Datei ist kürzer als vorher</translation>
    </message>
    <message>
      <source>{picture} and {other} share it, and whose tags they are can't be told</source>
      <extracomment>exchange/sources.py</extracomment>
      <translation>{picture} und {other} teilen sie, und zu wem die Tags gehören, ist nicht erkennbar</translation>
    </message>
    <message>
      <source>{path} is left out: {reason}.</source>
      <extracomment>exchange/sources.py</extracomment>
      <translation>{path} wird ausgelassen: {reason}.</translation>
    </message>
    <message>
      <source>It is too large for a tag file.</source>
      <extracomment>exchange/sources.py</extracomment>
      <translation>Zu groß für eine Tag-Datei.</translation>
    </message>
    <message>
      <source>{path}, keywords in the picture</source>
      <extracomment>exchange/sources.py</extracomment>
      <translation>{path}, Stichwörter im Bild</translation>
    </message>
    <message>
      <source>This export has been taken back already.</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>Dieser Export wurde bereits zurückgenommen.</translation>
    </message>
    <message>
      <source>a later export wrote to it</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>ein späterer Export hat hineingeschrieben</translation>
    </message>
    <message>
      <source>Take that one back first.</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>Jenen zuerst zurücknehmen.</translation>
    </message>
    <message>
      <source>it was changed since</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>inzwischen geändert</translation>
    </message>
    <message>
      <source>It stays as it is.</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>Es bleibt, wie es ist.</translation>
    </message>
    <message>
      <source>its folder isn't there</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>der Ordner ist nicht da</translation>
    </message>
    <message>
      <source>If it is on a disk that isn't connected, connect it.</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>Liegt er auf einer nicht verbundenen Festplatte, diese verbinden.</translation>
    </message>
    <message>
      <source>what it held before is damaged in the library</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>der frühere Inhalt ist in der Bibliothek beschädigt</translation>
    </message>
    <message>
      <source>Can't take back {target}: {reason}.</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>{target} kann nicht zurückgenommen werden: {reason}.</translation>
    </message>
    <message>
      <source>Can't read {name}: {reason}.</source>
      <extracomment>images/content.py</extracomment>
      <translation>{name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <source>it doesn't exist</source>
      <extracomment>images/content.py</extracomment>
      <translation>nicht vorhanden</translation>
    </message>
    <message>
      <source>its name is not valid</source>
      <extracomment>images/content.py</extracomment>
      <translation>der Name ist ungültig</translation>
    </message>
    <message>
      <source>the link leads nowhere</source>
      <extracomment>images/content.py</extracomment>
      <translation>die Verknüpfung führt ins Leere</translation>
    </message>
    <message>
      <source>It may have been moved, renamed or deleted.</source>
      <extracomment>images/content.py</extracomment>
      <translation>Vielleicht verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
      <source>it is a folder</source>
      <extracomment>images/content.py</extracomment>
      <translation>es ist ein Ordner</translation>
    </message>
    <message>
      <source>it is a pipe, socket or device, not a file</source>
      <extracomment>images/content.py</extracomment>
      <translation>es ist eine Pipe, ein Socket oder ein Gerät, keine Datei</translation>
    </message>
    <message>
      <source>it is {st_size} MB large, and {max_file_bytes} MB are the limit</source>
      <extracomment>images/content.py</extracomment>
      <translation>mit {st_size} MB zu groß, die Grenze ist {max_file_bytes} MB</translation>
    </message>
    <message>
      <source>Make a smaller copy of it.</source>
      <extracomment>images/content.py</extracomment>
      <translation>Eine kleinere Kopie machen.</translation>
    </message>
    <message>
      <source>the picture</source>
      <extracomment>images/decode.py</extracomment>
      <translation>das Bild</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <extracomment>images/decode.py</extracomment>
      <translation>die Datei ist leer</translation>
    </message>
    <message>
      <source>the file ends early</source>
      <extracomment>images/decode.py</extracomment>
      <translation>die Datei endet zu früh</translation>
    </message>
    <message>
      <source>the file is damaged</source>
      <extracomment>images/decode.py</extracomment>
      <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
      <source>its {width_px} x {height_px} pixels are too many</source>
      <extracomment>images/decode.py</extracomment>
      <translation>mit {width_px} x {height_px} Pixeln zu groß</translation>
    </message>
    <message>
      <source>FurryTag opens pictures of up to {max_pixels} megapixels and {max_side_px} pixels a side.</source>
      <extracomment>images/decode.py</extracomment>
      <translation>FurryTag öffnet Bilder mit bis zu {max_pixels} Megapixeln und {max_side_px} Pixeln pro Seite.</translation>
    </message>
    <message>
      <source>{limit} Make a smaller copy of it.</source>
      <extracomment>images/decode.py</extracomment>
      <translation>{limit} Eine kleinere Kopie machen.</translation>
    </message>
    <message>
      <source>it is drawn in {passes} passes, which would take minutes</source>
      <extracomment>images/decode.py</extracomment>
      <translation>das Zeichnen in {passes} Durchgängen würde Minuten dauern</translation>
    </message>
    <message>
      <source>Save it anew as a JPEG that isn't progressive.</source>
      <extracomment>images/decode.py</extracomment>
      <translation>Als JPEG neu speichern, das nicht progressiv ist.</translation>
    </message>
    <message>
      <source>Can't open folder {folder}: {reason}.</source>
      <extracomment>images/files.py</extracomment>
      <translation>Der Ordner {folder} kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
      <source>a JPEG XL picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>ein JPEG-XL-Bild</translation>
    </message>
    <message>
      <source>a JPEG 2000 picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>ein JPEG-2000-Bild</translation>
    </message>
    <message>
      <source>a Photoshop picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>ein Photoshop-Bild</translation>
    </message>
    <message>
      <source>a GIMP picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>ein GIMP-Bild</translation>
    </message>
    <message>
      <source>a Clip Studio picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>ein Clip-Studio-Bild</translation>
    </message>
    <message>
      <source>a QOI picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>ein QOI-Bild</translation>
    </message>
    <message>
      <source>a DDS picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>ein DDS-Bild</translation>
    </message>
    <message>
      <source>an icon</source>
      <extracomment>images/formats.py</extracomment>
      <translation>ein Symbol</translation>
    </message>
    <message>
      <source>an EPS drawing</source>
      <extracomment>images/formats.py</extracomment>
      <translation>eine EPS-Zeichnung</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <extracomment>images/formats.py</extracomment>
      <translation>ein PDF-Dokument</translation>
    </message>
    <message>
      <source>a ZIP archive</source>
      <extracomment>images/formats.py</extracomment>
      <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
      <source>a 7z archive</source>
      <extracomment>images/formats.py</extracomment>
      <translation>ein 7z-Archiv</translation>
    </message>
    <message>
      <source>a RAR archive</source>
      <extracomment>images/formats.py</extracomment>
      <translation>ein RAR-Archiv</translation>
    </message>
    <message>
      <source>a gzip archive</source>
      <extracomment>images/formats.py</extracomment>
      <translation>ein gzip-Archiv</translation>
    </message>
    <message>
      <source>a video</source>
      <extracomment>images/formats.py</extracomment>
      <translation>ein Video</translation>
    </message>
    <message>
      <source>a program</source>
      <extracomment>images/formats.py</extracomment>
      <translation>ein Programm</translation>
    </message>
    <message>
      <source>it is {words}, a format that FurryTag doesn't read</source>
      <extracomment>images/formats.py</extracomment>
      <translation>es ist {words}, ein Format, das FurryTag nicht liest</translation>
    </message>
    <message>
      <source>it is {words}, not a picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>es ist {words}, kein Bild</translation>
    </message>
    <message>
      <source>it is a HEIC picture, a format that FurryTag doesn't read</source>
      <extracomment>images/formats.py</extracomment>
      <translation>es ist ein HEIC-Bild, ein Format, das FurryTag nicht liest</translation>
    </message>
    <message>
      <source>it is a video, not a picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>es ist ein Video, kein Bild</translation>
    </message>
    <message>
      <source>it is not in a picture format that FurryTag knows</source>
      <extracomment>images/formats.py</extracomment>
      <translation>es hat kein Bildformat, das FurryTag kennt</translation>
    </message>
    <message>
      <source>it is an SVG drawing, not a picture of pixels</source>
      <extracomment>images/formats.py</extracomment>
      <translation>es ist eine SVG-Zeichnung, kein Bild aus Pixeln</translation>
    </message>
    <message>
      <source>it is a web page, not a picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>es ist eine Webseite, kein Bild</translation>
    </message>
    <message>
      <source>it is a text file, not a picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>es ist eine Textdatei, kein Bild</translation>
    </message>
    <message>
      <source>Changes in {folder} are not noticed: {reason}.</source>
      <extracomment>images/watching.py</extracomment>
      <translation>Änderungen in {folder} werden nicht bemerkt: {reason}.</translation>
    </message>
    <message>
      <source>Open the folder again to see what is new.</source>
      <extracomment>images/watching.py</extracomment>
      <translation>Den Ordner erneut öffnen, um Neues zu sehen.</translation>
    </message>
    <message>
      <source>At {value} nothing would have been suggested.</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation>Bei {value} wäre nichts vorgeschlagen worden.</translation>
    </message>
    <message>
      <source>At {value} you accepted {right} of {said}.</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation>Bei {value}: {right} von {said} angenommen.</translation>
    </message>
    <message>
      <source>No picture that this model has scored is reviewed yet.</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation>Noch ist kein Bild geprüft, das dieses Modell bewertet hat.</translation>
    </message>
    <message>
      <source>Review some first: Accept and next.</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation>Zuerst einige prüfen: Annehmen und weiter.</translation>
    </message>
    <message>
      <source>Calibrate {number} threshold</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation>Kalibrieren: {number} Schwelle</translation>
    </message>
    <message>
      <source>Calibrate {number} thresholds</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation>Kalibrieren: {number} Schwellen</translation>
    </message>
    <message>
      <source>There is nothing to compare with in {source}.</source>
      <extracomment>insight/evaluate.py</extracomment>
      <translation>In {source} gibt es nichts zum Vergleichen.</translation>
    </message>
    <message>
      <source>Review some pictures first (Accept and next), or choose a folder whose pictures have tag files.</source>
      <extracomment>insight/evaluate.py</extracomment>
      <translation>Zuerst einige Bilder prüfen (Annehmen und weiter) oder einen Ordner wählen, zu dessen Bildern es Tag-Dateien gibt.</translation>
    </message>
    <message>
      <source>{name} is not a learned tag.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>{name} ist kein gelerntes Tag.</translation>
    </message>
    <message>
      <source>Choose a file that FurryTag has exported (.furrytag-head.json).</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>Eine von FurryTag exportierte Datei wählen (.furrytag-head.json).</translation>
    </message>
    <message>
      <source>{name} is from another version of FurryTag.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>{name} ist aus einer anderen Version von FurryTag.</translation>
    </message>
    <message>
      <source>Update FurryTag, or export the tag again.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>FurryTag aktualisieren oder das Tag erneut exportieren.</translation>
    </message>
    <message>
      <source>{name} was changed after it was exported, so its numbers can't be trusted.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>{name} wurde nach dem Export geändert, daher ist den Zahlen nicht zu trauen.</translation>
    </message>
    <message>
      <source>Ask for the file as it was exported.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>Die Datei verlangen, wie sie exportiert wurde.</translation>
    </message>
    <message>
      <source>{name} was learned with the model {value}, and only works with that one.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>{name} wurde mit dem Modell {value} gelernt und funktioniert nur damit.</translation>
    </message>
    <message>
      <source>Choose that model; {model_key} is chosen now.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>Jenes Modell wählen; jetzt gewählt ist {model_key}.</translation>
    </message>
    <message>
      <source>{name} is damaged.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>{name} ist beschädigt.</translation>
    </message>
    <message>
      <source>{name} acts on {number} values where the model gives {width}.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>{name} wirkt auf {number} Werte, das Modell liefert {width}.</translation>
    </message>
    <message>
      <source>The model was another one when it was exported.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>Das Modell war beim Export ein anderes.</translation>
    </message>
    <message>
      <source>{name} has a tag that is never suggested.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>{name} hat ein Tag, das nie vorgeschlagen wird.</translation>
    </message>
    <message>
      <source>It can't be imported.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>Es kann nicht importiert werden.</translation>
    </message>
    <message>
      <source>{name} is far too large for a learned tag.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>{name} ist viel zu groß für ein gelerntes Tag.</translation>
    </message>
    <message>
      <source>Choose a file that FurryTag has exported.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>Eine von FurryTag exportierte Datei wählen.</translation>
    </message>
    <message>
      <source>{missing_positives} more with it</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation>{missing_positives} weitere damit</translation>
    </message>
    <message>
      <source>{missing_negatives} more reviewed without it</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation>{missing_negatives} weitere geprüfte ohne</translation>
    </message>
    <message>
      <source>Needs {wants}.</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation>Braucht {wants}.</translation>
    </message>
    <message>
      <source>Waits to be learned.</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation>Wartet auf das Lernen.</translation>
    </message>
    <message>
      <source>So far {judged} of {least_judged} are judged; only those count that it would suggest again.</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation>Bisher sind {judged} von {least_judged} beurteilt; es zählen nur die, die wieder vorgeschlagen würden.</translation>
    </message>
    <message>
      <source>Take in {tag}</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation>Übernehmen: {tag}</translation>
    </message>
    <message>
      <source>Forget {tag}</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation>Vergessen: {tag}</translation>
    </message>
    <message>
      <source>This picture is withheld, so its tags are used nowhere.</source>
      <extracomment>insight/same.py</extracomment>
      <translation>Dieses Bild wird zurückgehalten, daher werden seine Tags nirgends verwendet.</translation>
    </message>
    <message>
      <source>This picture has no tags yet.</source>
      <extracomment>insight/same.py</extracomment>
      <translation>Dieses Bild hat noch keine Tags.</translation>
    </message>
    <message>
      <source>Tag or review it first.</source>
      <extracomment>insight/same.py</extracomment>
      <translation>Zuerst taggen oder prüfen.</translation>
    </message>
    <message>
      <source>Same tags as {name}</source>
      <extracomment>insight/same.py</extracomment>
      <translation>Dieselben Tags wie {name}</translation>
    </message>
    <message>
      <source>your reviewed pictures</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>den geprüften Bildern</translation>
    </message>
    <message>
      <source>the pictures that tags were imported for</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>den Bildern, für die Tags importiert wurden</translation>
    </message>
    <message>
      <source>No tag file in {names} can be read: {reason}</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>Keine Tag-Datei in {names} kann gelesen werden: {reason}</translation>
    </message>
    <message>
      <source>No picture in {names} has a tag file.</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>Zu keinem Bild in {names} gibt es eine Tag-Datei.</translation>
    </message>
    <message>
      <source>Choose a folder whose pictures have .txt, .json or .xmp files.</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>Einen Ordner wählen, zu dessen Bildern es .txt-, .json- oder .xmp-Dateien gibt.</translation>
    </message>
    <message>
      <source>You have imported no tags yet.</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>Es sind noch keine Tags importiert.</translation>
    </message>
    <message>
      <source>Import some, or choose a folder whose pictures have tag files.</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>Einige importieren oder einen Ordner wählen, zu dessen Bildern es Tag-Dateien gibt.</translation>
    </message>
    <message>
      <source>Review some (Accept and next), or choose a folder whose pictures have tag files.</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>Einige prüfen („Annehmen und weiter“) oder einen Ordner wählen, zu dessen Bildern es Tag-Dateien gibt.</translation>
    </message>
    <message>
      <source>Review some (Accept and next), or evaluate on imported tags, which 1 picture has.</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>Einige prüfen („Annehmen und weiter“) oder an importierten Tags auswerten, die 1 Bild hat.</translation>
    </message>
    <message>
      <source>Review some (Accept and next), or evaluate on imported tags, which {number} pictures have.</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>Einige prüfen („Annehmen und weiter“) oder an importierten Tags auswerten, die {number} Bilder haben.</translation>
    </message>
    <message>
      <source>You have reviewed no pictures yet.</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>Es sind noch keine Bilder geprüft.</translation>
    </message>
    <message>
      <source>the tagged pictures in {paths}</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>den getaggten Bildern in {paths}</translation>
    </message>
    <message>
      <source>The model hasn't seen this picture yet.</source>
      <extracomment>insight/similar.py</extracomment>
      <translation>Das Modell hat dieses Bild noch nicht gesehen.</translation>
    </message>
    <message>
      <source>Let it be tagged first.</source>
      <extracomment>insight/similar.py</extracomment>
      <translation>Zuerst taggen lassen.</translation>
    </message>
    <message>
      <source>This embedding is of another model.</source>
      <extracomment>insight/similar.py</extracomment>
      <translation>Dieses Embedding ist von einem anderen Modell.</translation>
    </message>
    <message>
      <source>Let the chosen model look at the picture.</source>
      <extracomment>insight/similar.py</extracomment>
      <translation>Das gewählte Modell das Bild ansehen lassen.</translation>
    </message>
    <message>
      <source>Another FurryTag is tagging what waits.</source>
      <extracomment>library/backlog.py</extracomment>
      <translation>Ein anderes FurryTag taggt gerade, was wartet.</translation>
    </message>
    <message>
      <source>This one goes on once that has ended.</source>
      <extracomment>library/backlog.py</extracomment>
      <translation>Dieses macht weiter, sobald das beendet ist.</translation>
    </message>
    <message>
      <source>The backup</source>
      <extracomment>library/backup.py</extracomment>
      <translation>Die Sicherung</translation>
    </message>
    <message>
      <source>the disk has {free_bytes} MB free, and {needed_bytes} MB are needed</source>
      <extracomment>library/backup.py</extracomment>
      <translation>{free_bytes} MB sind auf der Festplatte frei, {needed_bytes} MB werden gebraucht</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <extracomment>library/backup.py</extracomment>
      <translation>die Festplatte ist voll</translation>
    </message>
    <message>
      <source>the disk failed</source>
      <extracomment>library/backup.py</extracomment>
      <translation>die Festplatte ist ausgefallen</translation>
    </message>
    <message>
      <source>it is read-only</source>
      <extracomment>library/backup.py</extracomment>
      <translation>sie ist schreibgeschützt</translation>
    </message>
    <message>
      <source>it can't be opened</source>
      <extracomment>library/backup.py</extracomment>
      <translation>sie kann nicht geöffnet werden</translation>
    </message>
    <message>
      <source>Can't write {target}: {reason}.</source>
      <extracomment>library/backup.py</extracomment>
      <translation>{target} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <source>Choose another folder, or make room there.</source>
      <extracomment>library/backup.py</extracomment>
      <translation>Einen anderen Ordner wählen oder dort Platz schaffen.</translation>
    </message>
    <message>
      <source>The library's folder {parent} can't be made: {reason}.</source>
      <extracomment>library/database.py</extracomment>
      <translation>Der Ordner der Bibliothek {parent} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
      <source>Choose another folder with --data-dir.</source>
      <extracomment>library/database.py</extracomment>
      <translation>Mit --data-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>The library is closed.</source>
      <extracomment>library/database.py</extracomment>
      <translation>Die Bibliothek ist geschlossen.</translation>
    </message>
    <message>
      <source>Start FurryTag again.</source>
      <extracomment>library/database.py</extracomment>
      <translation>FurryTag neu starten.</translation>
    </message>
    <message>
      <source>The library {path} can't be written: it is read-only.</source>
      <extracomment>library/database.py</extracomment>
      <translation>In die Bibliothek {path} kann nicht geschrieben werden: Sie ist schreibgeschützt.</translation>
    </message>
    <message>
      <source>Allow writing there, or choose another folder with --data-dir.</source>
      <extracomment>library/database.py</extracomment>
      <translation>Dort das Schreiben erlauben oder mit --data-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>The library {path} is in use by another program.</source>
      <extracomment>library/database.py</extracomment>
      <translation>Die Bibliothek {path} wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
      <source>Close that program and try again.</source>
      <extracomment>library/database.py</extracomment>
      <translation>Jenes Programm schließen und erneut versuchen.</translation>
    </message>
    <message>
      <source>The library {path} is damaged.</source>
      <extracomment>library/database.py</extracomment>
      <translation>Die Bibliothek {path} ist beschädigt.</translation>
    </message>
    <message>
      <source>Restore a backup under Tools &gt; Library or with “furrytag library restore”. If there is none, move the file away: a new one is begun.</source>
      <extracomment>library/database.py</extracomment>
      <translation>Unter Extras &gt; Bibliothek oder mit „furrytag library restore“ eine Sicherung wiederherstellen. Gibt es keine, die Datei wegbewegen: Dann wird eine neue angelegt.</translation>
    </message>
    <message>
      <source>The library {path} can't be written: the disk is full.</source>
      <extracomment>library/database.py</extracomment>
      <translation>In die Bibliothek {path} kann nicht geschrieben werden: Die Festplatte ist voll.</translation>
    </message>
    <message>
      <source>Free some space; what was kept before is safe.</source>
      <extracomment>library/database.py</extracomment>
      <translation>Platz schaffen; früher Gespeichertes ist sicher.</translation>
    </message>
    <message>
      <source>The library {path} can't be opened.</source>
      <extracomment>library/database.py</extracomment>
      <translation>Die Bibliothek {path} kann nicht geöffnet werden.</translation>
    </message>
    <message>
      <source>Look whether its folder can be written, or choose another folder with --data-dir.</source>
      <extracomment>library/database.py</extracomment>
      <translation>Nachsehen, ob in ihren Ordner geschrieben werden kann, oder mit --data-dir einen anderen wählen.</translation>
    </message>
    <message>
      <source>The disk failed while the library {path} was read or written.</source>
      <extracomment>library/database.py</extracomment>
      <translation>Die Festplatte ist beim Lesen oder Schreiben der Bibliothek {path} ausgefallen.</translation>
    </message>
    <message>
      <source>Look whether the disk is connected and sound; what was kept before is safe.</source>
      <extracomment>library/database.py</extracomment>
      <translation>Nachsehen, ob die Festplatte verbunden und in Ordnung ist; früher Gespeichertes ist sicher.</translation>
    </message>
    <message>
      <source>Tags are being written to files already.</source>
      <extracomment>library/ledger.py</extracomment>
      <translation>Es werden bereits Tags in Dateien geschrieben.</translation>
    </message>
    <message>
      <source>Wait until that is done, then try again.</source>
      <extracomment>library/ledger.py</extracomment>
      <translation>Warten, bis das fertig ist, dann erneut versuchen.</translation>
    </message>
    <message>
      <source>{number} tags</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>{number} Tags</translation>
    </message>
    <message>
      <source>Move {what} to {category}</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>{what} in {category} verschieben</translation>
    </message>
    <message>
      <source>Rename category {old} to {new}</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>Umbenennen der Kategorie {old} in {new}</translation>
    </message>
    <message>
      <source>The tags can't stay in a category that goes.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>Die Tags können nicht in einer Kategorie bleiben, die gelöscht wird.</translation>
    </message>
    <message>
      <source>Choose another one for them.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>Eine andere für sie wählen.</translation>
    </message>
    <message>
      <source>The tag is called “{new}” already.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>Das Tag heißt bereits „{new}“.</translation>
    </message>
    <message>
      <source>Write another name.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>Einen anderen Namen eingeben.</translation>
    </message>
    <message>
      <source>There is no tag “{old}”.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>Es gibt kein Tag „{old}“.</translation>
    </message>
    <message>
      <source>Choose one of the list.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>Eines der Liste wählen.</translation>
    </message>
    <message>
      <source>“{before}” was called “{new}” before.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>„{before}“ hieß früher „{new}“.</translation>
    </message>
    <message>
      <source>Rename that back first, or choose another name.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>Jenes zuerst zurückbenennen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>“{name}” protects: pictures are withheld by it.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>„{name}“ schützt: Bilder werden danach zurückgehalten.</translation>
    </message>
    <message>
      <source>It can't be renamed, and no other tag can be called so.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>Es kann nicht umbenannt werden, und kein anderes Tag kann so heißen.</translation>
    </message>
    <message>
      <source>“{adult}” is an adult tag and the other isn't.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>„{adult}“ ist ein nicht jugendfreies Tag, das andere nicht.</translation>
    </message>
    <message>
      <source>Only tags of one kind can be merged.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>Nur Tags derselben Art lassen sich zusammenführen.</translation>
    </message>
    <message>
      <source>“{name}” isn't a category of your own.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>„{name}“ ist keine eigene Kategorie.</translation>
    </message>
    <message>
      <source>Those that come with FurryTag or a model stay as they are.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>Die von FurryTag oder einem Modell mitgebrachten bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>There is no category “{category}”.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>Es gibt keine Kategorie „{category}“.</translation>
    </message>
    <message>
      <source>Make it first.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>Sie zuerst anlegen.</translation>
    </message>
    <message>
      <source>Change threshold</source>
      <extracomment>library/library.py</extracomment>
      <translation>Ändern der Schwelle</translation>
    </message>
    <message>
      <source>Change rating bounds</source>
      <extracomment>library/library.py</extracomment>
      <translation>Ändern der Grenzen der Einstufung</translation>
    </message>
    <message>
      <source>There is a library in {folder} already.</source>
      <extracomment>library/moving.py</extracomment>
      <translation>In {folder} ist bereits eine Bibliothek.</translation>
    </message>
    <message>
      <source>Choose another folder, or move that library away first.</source>
      <extracomment>library/moving.py</extracomment>
      <translation>Einen anderen Ordner wählen oder jene Bibliothek zuerst wegbewegen.</translation>
    </message>
    <message>
      <source>{folder} is for backups.</source>
      <extracomment>library/moving.py</extracomment>
      <translation>{folder} ist für Sicherungen.</translation>
    </message>
    <message>
      <source>The copy</source>
      <extracomment>library/moving.py</extracomment>
      <translation>Die Kopie</translation>
    </message>
    <message>
      <source>The library is in use by another program.</source>
      <extracomment>library/moving.py</extracomment>
      <translation>Die Bibliothek wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
      <source>The backup can't take the place of {library}: {reason}.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>Die Sicherung kann {library} nicht ersetzen: {reason}.</translation>
    </message>
    <message>
      <source>Look whether the folder can be written.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>Nachsehen, ob in den Ordner geschrieben werden kann.</translation>
    </message>
    <message>
      <source>{library} can't be moved away: {reason}.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>{library} kann nicht wegbewegt werden: {reason}.</translation>
    </message>
    <message>
      <source>A backup waits to be restored, but another program uses the library. It is put in place at the next start.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>Eine Sicherung soll wiederhergestellt werden, aber ein anderes Programm verwendet die Bibliothek. Das geschieht beim nächsten Start.</translation>
    </message>
    <message>
      <source>The backup is in place. The library of before is kept as {name}. {notice}</source>
      <extracomment>library/restore.py</extracomment>
      <translation>Die Sicherung ist eingesetzt. Die vorige Bibliothek bleibt als {name} erhalten. {notice}</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
      <source>Choose a backup.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>Eine Sicherung wählen.</translation>
    </message>
    <message>
      <source>{name} is no backup of FurryTag.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>{name} ist keine Sicherung von FurryTag.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
      <source>Choose another backup.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>Eine andere Sicherung wählen.</translation>
    </message>
    <message>
      <source>{name} can't be read.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>{name} kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>Look at its permissions, or copy it to another folder.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>Die Berechtigungen überprüfen oder in einen anderen Ordner kopieren.</translation>
    </message>
    <message>
      <source>Restore a backup that was made before; this library is kept beside it.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Eine frühere Sicherung wiederherstellen; diese Bibliothek bleibt daneben erhalten.</translation>
    </message>
    <message>
      <source>They are removed; the model makes them anew when the pictures are tagged again.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Sie werden entfernt; das Modell erzeugt sie neu, wenn die Bilder wieder getaggt werden.</translation>
    </message>
    <message>
      <source>They are removed: what they belonged to is gone.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Sie werden entfernt: Wozu sie gehörten, ist nicht mehr da.</translation>
    </message>
    <message>
      <source>{count} {what} of pictures that aren't known.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>{count} {what} von Bildern, die nicht bekannt sind.</translation>
    </message>
    <message>
      <source>sets of scores</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Sätze von Scores</translation>
    </message>
    <message>
      <source>entries of the search index</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Einträge des Suchindex</translation>
    </message>
    <message>
      <source>{count} opened files that aren't known.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>{count} geöffnete Dateien, die nicht bekannt sind.</translation>
    </message>
    <message>
      <source>{count} waiting files that aren't known.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>{count} wartende Dateien, die nicht bekannt sind.</translation>
    </message>
    <message>
      <source>{count} files whose picture isn't known.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>{count} Dateien, deren Bild nicht bekannt ist.</translation>
    </message>
    <message>
      <source>They are read again when they are opened.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Sie werden beim Öffnen neu gelesen.</translation>
    </message>
    <message>
      <source>{count} sets of scores of another length than their model has tags.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>{count} Sätze von Scores mit anderer Länge, als ihr Modell Tags hat.</translation>
    </message>
    <message>
      <source>{count} embeddings that hold no whole numbers.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>{count} Embeddings ohne ganze Zahlen.</translation>
    </message>
    <message>
      <source>{count} entries of the search index that can't be read.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>{count} nicht lesbare Einträge des Suchindex.</translation>
    </message>
    <message>
      <source>They are made anew by the next search.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Die nächste Suche erzeugt sie neu.</translation>
    </message>
    <message>
      <source>{count} learned tags that can't be read.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>{count} nicht lesbare gelernte Tags.</translation>
    </message>
    <message>
      <source>They are removed, and learned anew from your tags.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Sie werden entfernt und aus den eigenen Tags neu gelernt.</translation>
    </message>
    <message>
      <source>{count} decisions on pictures that aren't known.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>{count} Entscheidungen zu Bildern, die nicht bekannt sind.</translation>
    </message>
    <message>
      <source>They can't be shown. Restore a backup that was made before; this library is kept beside it.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Sie können nicht gezeigt werden. Eine frühere Sicherung wiederherstellen; diese Bibliothek bleibt daneben erhalten.</translation>
    </message>
    <message>
      <source>An index of the library is damaged.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Ein Index der Bibliothek ist beschädigt.</translation>
    </message>
    <message>
      <source>It is made anew; nothing is lost.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Er wird neu erzeugt; nichts geht verloren.</translation>
    </message>
    <message>
      <source>The library's file is damaged: {said}.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Die Datei der Bibliothek ist beschädigt: {said}.</translation>
    </message>
    <message>
      <source>A step of undo can't be read.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Ein Schritt von Rückgängig ist nicht lesbar.</translation>
    </message>
    <message>
      <source>It and the older ones are forgotten, so that later ones can be taken back; your tags stay as they are.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Er und die älteren werden vergessen, damit sich spätere zurücknehmen lassen; die Tags bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>{name} is damaged: {text}</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>{name} ist beschädigt: {text}</translation>
    </message>
    <message>
      <source>Use another one.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>Eine andere verwenden.</translation>
    </message>
    <message>
      <source>The file {path} can't be made.</source>
      <extracomment>library/turn.py</extracomment>
      <translation>Die Datei {path} kann nicht angelegt werden.</translation>
    </message>
    <message>
      <source>Look whether its folder can be written.</source>
      <extracomment>library/turn.py</extracomment>
      <translation>Nachsehen, ob in ihren Ordner geschrieben werden kann.</translation>
    </message>
    <message>
      <source>The file {path} can't be written: the disk is full.</source>
      <extracomment>library/turn.py</extracomment>
      <translation>Die Datei {path} kann nicht geschrieben werden: Die Festplatte ist voll.</translation>
    </message>
    <message>
      <source>The file {path} can't be written.</source>
      <extracomment>library/turn.py</extracomment>
      <translation>Die Datei {path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>Download it again; if that changes nothing, the publisher's file is broken.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>Erneut herunterladen; ändert das nichts, ist die Datei des Herausgebers defekt.</translation>
    </message>
    <message>
      <source>Don't unpack it by hand. Get the model from another source, or ask its publisher for a plain zip.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>Nicht von Hand entpacken. Das Modell aus einer anderen Quelle holen oder den Herausgeber um ein gewöhnliches zip bitten.</translation>
    </message>
    <message>
      <source>Can't unpack {name}: {folder} is already there.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{name} kann nicht entpackt werden: {folder} ist bereits da.</translation>
    </message>
    <message>
      <source>Remove or rename it.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>Entfernen oder umbenennen.</translation>
    </message>
    <message>
      <source>Unpacking {name}</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{name} entpacken</translation>
    </message>
    <message>
      <source>Can't unpack {name}: the zip is damaged ({reason}).</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{name} kann nicht entpackt werden: Das zip ist beschädigt ({reason}).</translation>
    </message>
    <message>
      <source>Free some disk space.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>Platz auf der Festplatte schaffen.</translation>
    </message>
    <message>
      <source>Check the disk and the permissions of the models folder.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>Die Festplatte und die Berechtigungen des Modellordners überprüfen.</translation>
    </message>
    <message>
      <source>Can't unpack {name}: {reason}.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{name} kann nicht entpackt werden: {reason}.</translation>
    </message>
    <message>
      <source>its list of contents has {size} bytes where a few thousand are enough</source>
      <extracomment>models/archive.py</extracomment>
      <translation>das Inhaltsverzeichnis hat {size} Bytes, wo einige tausend genügen</translation>
    </message>
    <message>
      <source>{name} is not a zip file.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{name} ist keine zip-Datei.</translation>
    </message>
    <message>
      <source>If it came from a web page, open it in an editor: it may say what went wrong.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>Kam sie von einer Webseite, in einem Editor öffnen: Vielleicht steht darin, was schiefging.</translation>
    </message>
    <message>
      <source>Can't unpack {name}: it ends early, or its list of contents is damaged.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{name} kann nicht entpackt werden: Die Datei endet zu früh, oder ihr Inhaltsverzeichnis ist beschädigt.</translation>
    </message>
    <message>
      <source>it has {number} entries where a model has a few (at most {max_entries})</source>
      <extracomment>models/archive.py</extracomment>
      <translation>es hat {number} Einträge, wo ein Modell wenige hat (höchstens {max_entries})</translation>
    </message>
    <message>
      <source>its entry {orig_filename} {problem}</source>
      <extracomment>models/archive.py</extracomment>
      <translation>der Eintrag {orig_filename} {problem}</translation>
    </message>
    <message>
      <source>{name} is an empty zip.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{name} ist ein leeres zip.</translation>
    </message>
    <message>
      <source>Download it again.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>Erneut herunterladen.</translation>
    </message>
    <message>
      <source>has two names</source>
      <extracomment>models/archive.py</extracomment>
      <translation>hat zwei Namen</translation>
    </message>
    <message>
      <source>is encrypted</source>
      <extracomment>models/archive.py</extracomment>
      <translation>ist verschlüsselt</translation>
    </message>
    <message>
      <source>is packed with method {compress_type} (taken are stored and deflate)</source>
      <extracomment>models/archive.py</extracomment>
      <translation>ist mit der Methode {compress_type} gepackt (erlaubt sind stored und deflate)</translation>
    </message>
    <message>
      <source>is a link</source>
      <extracomment>models/archive.py</extracomment>
      <translation>ist eine Verknüpfung</translation>
    </message>
    <message>
      <source>is a device or another special file</source>
      <extracomment>models/archive.py</extracomment>
      <translation>ist ein Gerät oder eine andere Sonderdatei</translation>
    </message>
    <message>
      <source>is a folder with content of a file</source>
      <extracomment>models/archive.py</extracomment>
      <translation>ist ein Ordner mit dem Inhalt einer Datei</translation>
    </message>
    <message>
      <source>is a file that says it is a folder</source>
      <extracomment>models/archive.py</extracomment>
      <translation>ist eine Datei, die sich als Ordner ausgibt</translation>
    </message>
    <message>
      <source>its entries {files} and {name} are the same file on some systems</source>
      <extracomment>models/archive.py</extracomment>
      <translation>die Einträge {files} und {name} sind auf manchen Systemen dieselbe Datei</translation>
    </message>
    <message>
      <source>its folders {folders} and {parent} are the same on some systems</source>
      <extracomment>models/archive.py</extracomment>
      <translation>die Ordner {folders} und {parent} sind auf manchen Systemen derselbe</translation>
    </message>
    <message>
      <source>it lists the folder {listed} twice</source>
      <extracomment>models/archive.py</extracomment>
      <translation>der Ordner {listed} ist zweimal aufgeführt</translation>
    </message>
    <message>
      <source>its entry {name} is a file where another entry needs a folder</source>
      <extracomment>models/archive.py</extracomment>
      <translation>der Eintrag {name} ist eine Datei, wo ein anderer einen Ordner braucht</translation>
    </message>
    <message>
      <source>the list of contents</source>
      <extracomment>models/archive.py</extracomment>
      <translation>das Inhaltsverzeichnis</translation>
    </message>
    <message>
      <source>its entry {name} overlaps with {other}, as in an archive bomb</source>
      <extracomment>models/archive.py</extracomment>
      <translation>der Eintrag {name} überlappt mit {other}, wie in einer Archivbombe</translation>
    </message>
    <message>
      <source>it would unpack to {total} bytes (at most {max_bytes})</source>
      <extracomment>models/archive.py</extracomment>
      <translation>entpackt wären es {total} Bytes (höchstens {max_bytes})</translation>
    </message>
    <message>
      <source>its {size_bytes} bytes would unpack to {total}, as in an archive bomb</source>
      <extracomment>models/archive.py</extracomment>
      <translation>aus {size_bytes} Bytes würden entpackt {total}, wie in einer Archivbombe</translation>
    </message>
    <message>
      <source>its entry {filename} is stored as it is but has two sizes</source>
      <extracomment>models/archive.py</extracomment>
      <translation>der Eintrag {filename} ist ungepackt gespeichert, hat aber zwei Größen</translation>
    </message>
    <message>
      <source>Can't unpack {name}: it needs {total} GB and the disk has {free} GB left.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{name} kann nicht entpackt werden: {total} GB werden gebraucht, {free} GB sind frei.</translation>
    </message>
    <message>
      <source>{filename} has another size than its list of contents says</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{filename} hat eine andere Größe, als das Inhaltsverzeichnis sagt</translation>
    </message>
    <message>
      <source>{name} is refused: {reason}.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{name} wird abgelehnt: {reason}.</translation>
    </message>
    <message>
      <source>it ends early</source>
      <extracomment>models/archive.py</extracomment>
      <translation>es endet zu früh</translation>
    </message>
    <message>
      <source>format is {format}; this FurryTag reads {format2}</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>format ist {format}; dieses FurryTag liest {format2}</translation>
    </message>
    <message>
      <source>{count} models have the id {model_id}</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{count} Modelle haben die id {model_id}</translation>
    </message>
    <message>
      <source>Can't read the catalogue of models {file}: {reason}.</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>Der Modellkatalog {file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <source>{key}.manifest.input is not that of the first of its readings</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.manifest.input ist nicht das der ersten seiner readings</translation>
    </message>
    <message>
      <source>{key}.downloads lacks {needed}, which the manifest names</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.downloads fehlt {needed}, das im Manifest steht</translation>
    </message>
    <message>
      <source>{key}.needs must be numbers from 1</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.needs müssen Zahlen ab 1 sein</translation>
    </message>
    <message>
      <source>{key}.downloads has {number} files; an archive is one</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.downloads hat {number} Dateien; ein Archiv ist eine</translation>
    </message>
    <message>
      <source>{key}.manifest.files must be left out; they are those of downloads</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.manifest.files muss entfallen; es sind die von downloads</translation>
    </message>
    <message>
      <source>{key}.tags is {tags}; it can't be negative</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.tags ist {tags}; es darf nicht negativ sein</translation>
    </message>
    <message>
      <source>{key}.{name} is empty</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.{name} ist leer</translation>
    </message>
    <message>
      <source>{key}.page is {page}; it must be an address that begins with https://</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.page ist {page}; es muss eine Adresse sein, die mit https:// beginnt</translation>
    </message>
    <message>
      <source>{key}.downloads names {name} twice</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.downloads nennt {name} zweimal</translation>
    </message>
    <message>
      <source>{key}.name is {name}; it must be a path inside the model's folder, with forward slashes</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.name ist {name}; es muss ein Pfad im Modellordner mit Schrägstrichen sein</translation>
    </message>
    <message>
      <source>{key} has the address {page}; it must begin with https://</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key} hat die Adresse {page}; sie muss mit https:// beginnen</translation>
    </message>
    <message>
      <source>{key}.sha256 is {sha256}; it must be 64 hexadecimal digits in lower case</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.sha256 ist {sha256}; es müssen 64 Hexadezimalziffern in Kleinschreibung sein</translation>
    </message>
    <message>
      <source>Do you trust where it comes from?</source>
      <extracomment>models/consent.py</extracomment>
      <translation>Ist die Herkunft vertrauenswürdig?</translation>
    </message>
    <message>
      <source>This model is not from FurryTag's catalogue, so nobody has looked at it. Its files were checked for what could do harm, and it runs in a process of its own.</source>
      <extracomment>models/consent.py</extracomment>
      <translation>Dieses Modell ist nicht aus dem Katalog von FurryTag, niemand hat es also begutachtet. Seine Dateien wurden auf mögliche Gefahren geprüft, und es läuft in einem eigenen Prozess.</translation>
    </message>
    <message>
      <source>This looks like a model of FurryTag's catalogue, but nobody has published hashes to prove it by. Its files were checked for what could do harm, and it runs in a process of its own.</source>
      <extracomment>models/consent.py</extracomment>
      <translation>Dies sieht nach einem Modell aus dem Katalog von FurryTag aus, aber es sind keine Hashes veröffentlicht, die es belegen. Seine Dateien wurden auf mögliche Gefahren geprüft, und es läuft in einem eigenen Prozess.</translation>
    </message>
    <message>
      <source>Agree to it, or leave the model.</source>
      <extracomment>models/consent.py</extracomment>
      <translation>Zustimmen oder das Modell weglassen.</translation>
    </message>
    <message>
      <source>Nobody has stated a licence for {title} ({licence}).</source>
      <extracomment>models/consent.py</extracomment>
      <translation>Für {title} ist keine Lizenz angegeben ({licence}).</translation>
    </message>
    <message>
      <source>Nobody has stated a licence for {title}.</source>
      <extracomment>models/consent.py</extracomment>
      <translation>Für {title} ist keine Lizenz angegeben.</translation>
    </message>
    <message>
      <source>Use it all the same, for yourself?</source>
      <extracomment>models/consent.py</extracomment>
      <translation>Trotzdem für den eigenen Gebrauch verwenden?</translation>
    </message>
    <message>
      <source>The licence of {title} ({licence}) allows no commercial use.</source>
      <extracomment>models/consent.py</extracomment>
      <translation>Die Lizenz von {title} ({licence}) erlaubt keine kommerzielle Nutzung.</translation>
    </message>
    <message>
      <source>Will you keep to that?</source>
      <extracomment>models/consent.py</extracomment>
      <translation>Wird das eingehalten?</translation>
    </message>
    <message>
      <source>{names} of {title} has changed since it was downloaded on {on}, from the same address.</source>
      <extracomment>models/consent.py</extracomment>
      <translation>{names} von {title}: seit dem Download am {on} unter derselben Adresse geändert.</translation>
    </message>
    <message>
      <source>Use the new one?</source>
      <extracomment>models/consent.py</extracomment>
      <translation>Die neue Fassung verwenden?</translation>
    </message>
    <message>
      <source>Open it in the browser and save it there, then add the saved zip.</source>
      <extracomment>models/drive.py</extracomment>
      <translation>Im Browser öffnen und dort speichern, dann die gespeicherte zip-Datei hinzufügen.</translation>
    </message>
    <message>
      <source>Google Drive sends the request on to {host}, which isn't Google Drive</source>
      <extracomment>models/drive.py</extracomment>
      <translation>Google Drive leitet die Anfrage an {host} weiter, das nicht Google Drive ist</translation>
    </message>
    <message>
      <source>Google Drive leads from page to page and never to the file</source>
      <extracomment>models/drive.py</extracomment>
      <translation>Google Drive führt von Seite zu Seite und nie zur Datei</translation>
    </message>
    <message>
      <source>Google Drive's page leads to an address that makes no sense</source>
      <extracomment>models/drive.py</extracomment>
      <translation>die Seite von Google Drive führt zu einer sinnlosen Adresse</translation>
    </message>
    <message>
      <source>too many people have fetched it from Google Drive lately ({said})</source>
      <extracomment>models/drive.py</extracomment>
      <translation>zu viele haben die Datei zuletzt von Google Drive geholt ({said})</translation>
    </message>
    <message>
      <source>Try again tomorrow. If you can't wait: Open it in the browser and save it there, then add the saved zip.</source>
      <extracomment>models/drive.py</extracomment>
      <translation>Morgen erneut versuchen. Wenn es eilt: im Browser öffnen und dort speichern, dann die gespeicherte zip-Datei hinzufügen.</translation>
    </message>
    <message>
      <source>Google Drive says: "{said}"</source>
      <extracomment>models/drive.py</extracomment>
      <translation>Google Drive meldet: "{said}"</translation>
    </message>
    <message>
      <source>Google Drive doesn't have it any more, or not for everybody ({status})</source>
      <extracomment>models/drive.py</extracomment>
      <translation>Google Drive hat die Datei nicht mehr, oder nicht für alle ({status})</translation>
    </message>
    <message>
      <source>Google Drive</source>
      <extracomment>models/drive.py</extracomment>
      <translation>Google Drive</translation>
    </message>
    <message>
      <source>Google Drive sends a web page{name} instead of the file</source>
      <extracomment>models/drive.py</extracomment>
      <translation>Google Drive sendet statt der Datei eine Webseite{name}</translation>
    </message>
    <message>
      <source>its owner has not shared it with everybody: Google Drive asks to sign in</source>
      <extracomment>models/drive.py</extracomment>
      <translation>der Besitzer hat sie nicht für alle freigegeben: Google Drive verlangt eine Anmeldung</translation>
    </message>
    <message>
      <source>Check the connection and try again: what has come is kept.</source>
      <extracomment>models/faults.py</extracomment>
      <translation>Die Verbindung überprüfen und erneut versuchen: Schon Geladenes bleibt erhalten.</translation>
    </message>
    <message>
      <source>Check the proxy in the system's settings.</source>
      <extracomment>models/faults.py</extracomment>
      <translation>Den Proxy in den Einstellungen des Systems überprüfen.</translation>
    </message>
    <message>
      <source>Open its page in the browser to see why.</source>
      <extracomment>models/faults.py</extracomment>
      <translation>Die Seite im Browser öffnen, um den Grund zu sehen.</translation>
    </message>
    <message>
      <source>Open its page in the browser. A network that wants you to sign in first, as in a hotel, is often the reason.</source>
      <extracomment>models/faults.py</extracomment>
      <translation>Die Seite im Browser öffnen. Oft liegt es an einem Netz, das zuerst eine Anmeldung verlangt, wie in einem Hotel.</translation>
    </message>
    <message>
      <source>{host} can't prove that it is {host} (its certificate is not valid)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} kann nicht beweisen, {host} zu sein (das Zertifikat ist ungültig)</translation>
    </message>
    <message>
      <source>Check the computer's date. A program or network that looks into encrypted traffic can be the reason too.</source>
      <extracomment>models/faults.py</extracomment>
      <translation>Das Datum des Computers überprüfen. Auch ein Programm oder Netz, das in verschlüsselten Verkehr hineinsieht, kann der Grund sein.</translation>
    </message>
    <message>
      <source>the system's proxy has an address that makes no sense</source>
      <extracomment>models/faults.py</extracomment>
      <translation>der Proxy des Systems hat eine sinnlose Adresse</translation>
    </message>
    <message>
      <source>the system's proxy can't be reached or refuses</source>
      <extracomment>models/faults.py</extracomment>
      <translation>der Proxy des Systems ist nicht erreichbar oder lehnt ab</translation>
    </message>
    <message>
      <source>{host} contradicts itself about how long the file is</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} widerspricht sich bei der Größe der Datei</translation>
    </message>
    <message>
      <source>the name {host} can't be found (no network, or no DNS)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>der Name {host} ist nicht zu finden (kein Netz oder kein DNS)</translation>
    </message>
    <message>
      <source>{host} refuses the connection</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} lehnt die Verbindung ab</translation>
    </message>
    <message>
      <source>no safe connection (TLS) to {host} could be made</source>
      <extracomment>models/faults.py</extracomment>
      <translation>zu {host} kam keine sichere Verbindung (TLS) zustande</translation>
    </message>
    <message>
      <source>{host} doesn't answer</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} antwortet nicht</translation>
    </message>
    <message>
      <source>{host} has sent nothing for {read_s} seconds</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} hat seit {read_s} Sekunden nichts gesendet</translation>
    </message>
    <message>
      <source>{host} doesn't allow it (401)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} erlaubt es nicht (401)</translation>
    </message>
    <message>
      <source>{host} doesn't allow it (403)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} erlaubt es nicht (403)</translation>
    </message>
    <message>
      <source>{host} doesn't have the file any more (404)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} hat die Datei nicht mehr (404)</translation>
    </message>
    <message>
      <source>Look on its page for where it went.</source>
      <extracomment>models/faults.py</extracomment>
      <translation>Auf der Seite nachsehen, wo sie geblieben ist.</translation>
    </message>
    <message>
      <source>the system's proxy wants a name and a password (407)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>der Proxy des Systems verlangt Name und Passwort (407)</translation>
    </message>
    <message>
      <source>{host} doesn't have the file any more (410)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} hat die Datei nicht mehr (410)</translation>
    </message>
    <message>
      <source>{host} is asked too often (429)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} wird zu oft gefragt (429)</translation>
    </message>
    <message>
      <source>{host} is overloaded or being serviced (503)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} ist überlastet oder in Wartung (503)</translation>
    </message>
    <message>
      <source>there is no way to {host} from this network</source>
      <extracomment>models/faults.py</extracomment>
      <translation>aus diesem Netz führt kein Weg zu {host}</translation>
    </message>
    <message>
      <source>its address is not one that can be asked</source>
      <extracomment>models/faults.py</extracomment>
      <translation>die Adresse lässt sich nicht abfragen</translation>
    </message>
    <message>
      <source>the connection to {host} was cut</source>
      <extracomment>models/faults.py</extracomment>
      <translation>die Verbindung zu {host} wurde getrennt</translation>
    </message>
    <message>
      <source>{host} has a fault of its own ({status})</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} hat selbst einen Fehler ({status})</translation>
    </message>
    <message>
      <source>{host} answers with {status} in place of the file</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host} antwortet mit {status} statt mit der Datei</translation>
    </message>
    <message>
      <source>Free some space, or let the models lie on another disk, and try again: what has come is kept.</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>Platz schaffen oder die Modelle auf einer anderen Festplatte aufbewahren und erneut versuchen: Schon Geladenes bleibt erhalten.</translation>
    </message>
    <message>
      <source>Can't download {what}: {names} are not the names of files in one folder.</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>{what} kann nicht heruntergeladen werden: {names} sind keine Namen von Dateien in einem Ordner.</translation>
    </message>
    <message>
      <source>Downloading {what}</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>{what} herunterladen</translation>
    </message>
    <message>
      <source>Trying {name} again: {reason}</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>Neuer Versuch mit {name}: {reason}</translation>
    </message>
    <message>
      <source>{reason} and asks to wait {minutes} minutes</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>{reason} und bittet, {minutes} Minuten zu warten</translation>
    </message>
    <message>
      <source>Try again then: what has come is kept.</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>Dann erneut versuchen: Schon Geladenes bleibt erhalten.</translation>
    </message>
    <message>
      <source>Can't download {what}: {reason}.</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>{what} kann nicht heruntergeladen werden: {reason}.</translation>
    </message>
    <message>
      <source>Try again: it starts anew. If that gives the same, look on its page for what changed.</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>Erneut versuchen: Es beginnt von vorn. Führt das zum Selben, auf der Seite nachsehen, was sich geändert hat.</translation>
    </message>
    <message>
      <source>what came has {size_bytes} bytes where {size_bytes2} were published</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>empfangen wurden {size_bytes} Bytes, veröffentlicht sind {size_bytes2}</translation>
    </message>
    <message>
      <source>what came is not what was published (SHA-256 {sha256}… where {sha257}… is expected)</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>empfangen wurde nicht, was veröffentlicht ist (SHA-256 {sha256}…, erwartet {sha257}…)</translation>
    </message>
    <message>
      <source>it takes {needed} MB and {free} MB are free in {folder}</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>es braucht {needed} MB, in {folder} sind {free} MB frei</translation>
    </message>
    <message>
      <source>the disk of {folder} is full</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>die Festplatte von {folder} ist voll</translation>
    </message>
    <message>
      <source>{folder} can't be written: {reason}</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>in {folder} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
      <source>Check the folder and its permissions. What has come is kept.</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>Den Ordner und seine Berechtigungen überprüfen. Schon Geladenes bleibt erhalten.</translation>
    </message>
    <message>
      <source>has control or invisible characters in its name</source>
      <extracomment>models/filenames.py</extracomment>
      <translation>hat Steuerzeichen oder unsichtbare Zeichen im Namen</translation>
    </message>
    <message>
      <source>is an absolute path</source>
      <extracomment>models/filenames.py</extracomment>
      <translation>ist ein absoluter Pfad</translation>
    </message>
    <message>
      <source>has the character {char} in its name, which not every system allows</source>
      <extracomment>models/filenames.py</extracomment>
      <translation>hat das Zeichen {char} im Namen, das nicht jedes System erlaubt</translation>
    </message>
    <message>
      <source>has a name of more than {max_name_bytes} bytes</source>
      <extracomment>models/filenames.py</extracomment>
      <translation>hat einen Namen von über {max_name_bytes} Bytes</translation>
    </message>
    <message>
      <source>leads out of its folder or nowhere</source>
      <extracomment>models/filenames.py</extracomment>
      <translation>führt aus seinem Ordner hinaus oder nirgendwohin</translation>
    </message>
    <message>
      <source>has a name that ends with a dot or a space, which not every system keeps</source>
      <extracomment>models/filenames.py</extracomment>
      <translation>hat einen Namen, der mit einem Punkt oder Leerzeichen endet, was nicht jedes System bewahrt</translation>
    </message>
    <message>
      <source>has the name of a device, {part}</source>
      <extracomment>models/filenames.py</extracomment>
      <translation>hat den Namen eines Geräts, {part}</translation>
    </message>
    <message>
      <source>lies in assets, and FurryTag runs no graph that reads files of its own</source>
      <extracomment>models/filenames.py</extracomment>
      <translation>liegt in assets, und FurryTag führt keinen Graphen aus, der eigene Dateien liest</translation>
    </message>
    <message>
      <source>Learned from {positives} of your pictures with this tag and {negatives} without it</source>
      <extracomment>models/head.py</extracomment>
      <translation>Gelernt aus {positives} eigenen Bildern mit diesem Tag und {negatives} ohne</translation>
    </message>
    <message>
      <source>{learned}. The model's own answers are as good on the same pictures, so it stays with those.</source>
      <extracomment>models/head.py</extracomment>
      <translation>{learned}. Die Antworten des Modells selbst sind auf denselben Bildern ebenso gut, daher bleibt es dabei.</translation>
    </message>
    <message>
      <source>{learned}; not sure enough to suggest it.</source>
      <extracomment>models/head.py</extracomment>
      <translation>{learned}; nicht sicher genug zum Vorschlagen.</translation>
    </message>
    <message>
      <source>{learned}. Tried on each of them unseen, it found {recall}</source>
      <extracomment>models/head.py</extracomment>
      <translation>{learned}. An jedem davon ungesehen erprobt, fand es {recall}</translation>
    </message>
    <message>
      <source>{found} and was right in {precision}.</source>
      <extracomment>models/head.py</extracomment>
      <translation>{found} und lag zu {precision} richtig.</translation>
    </message>
    <message>
      <source>{found}; {low} to {high} of what it suggests should be right</source>
      <extracomment>models/head.py</extracomment>
      <translation>{found}; {low} bis {high} der Vorschläge sollten richtig sein</translation>
    </message>
    <message>
      <source>{right}, going by the {judged} of its suggestions that you judged.</source>
      <extracomment>models/head.py</extracomment>
      <translation>{right}, nach {judged} beurteilten Vorschlägen.</translation>
    </message>
    <message>
      <source>{right}. Judge some of its suggestions, and that is known better.</source>
      <extracomment>models/head.py</extracomment>
      <translation>{right}. Einige der Vorschläge beurteilen, dann ist es besser bekannt.</translation>
    </message>
    <message>
      <source>Came out of a file: learned from {positives} pictures of others with this tag and {negatives} without it</source>
      <extracomment>models/head.py</extracomment>
      <translation>Aus einer Datei: gelernt aus {positives} fremden Bildern mit diesem Tag und {negatives} ohne</translation>
    </message>
    <message>
      <source>{learned}. There it found {recall}</source>
      <extracomment>models/head.py</extracomment>
      <translation>{learned}. Dort fand es {recall}</translation>
    </message>
    <message>
      <source>{found} and was right in {precision}; on your pictures that may differ.</source>
      <extracomment>models/head.py</extracomment>
      <translation>{found} und lag zu {precision} richtig; bei den eigenen Bildern kann das anders sein.</translation>
    </message>
    <message>
      <source>{found}, and {low} to {high} of what it suggests should be right; on your pictures that may differ.</source>
      <extracomment>models/head.py</extracomment>
      <translation>{found}, und {low} bis {high} der Vorschläge sollten richtig sein; bei den eigenen Bildern kann das anders sein.</translation>
    </message>
    <message>
      <source>There is no file or folder {path}.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>Es gibt keine Datei und keinen Ordner {path}.</translation>
    </message>
    <message>
      <source>Look at its name.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>Den Namen überprüfen.</translation>
    </message>
    <message>
      <source>{name} is of a kind that can carry code, so FurryTag never opens it.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>{name} ist von einer Art, die Code enthalten kann, daher öffnet FurryTag so etwas nie.</translation>
    </message>
    <message>
      <source>Ask for the model as ONNX or as a SavedModel.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>Das Modell als ONNX oder SavedModel verlangen.</translation>
    </message>
    <message>
      <source>{name} is not a model that FurryTag can add.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>{name} ist kein Modell, das FurryTag hinzufügen kann.</translation>
    </message>
    <message>
      <source>Choose a zip, an .onnx file with its tag file beside it, or a folder with one of them or a SavedModel.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>Eine zip-Datei, eine .onnx-Datei mit ihrer Tag-Datei daneben oder einen Ordner mit einer davon oder einem SavedModel wählen.</translation>
    </message>
    <message>
      <source>The outputs of the SavedModel in {graph} are not those of a known model: {widths}.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>Die Ausgänge des SavedModel in {graph} sind nicht die eines bekannten Modells: {widths}.</translation>
    </message>
    <message>
      <source>Write a {manifest_name} for it.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>Ein {manifest_name} dafür schreiben.</translation>
    </message>
    <message>
      <source>{name} has no output but an embedding.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>{name} hat keinen Ausgang außer einem Embedding.</translation>
    </message>
    <message>
      <source>Choose a model that gives tags.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>Ein Modell wählen, das Tags liefert.</translation>
    </message>
    <message>
      <source>{name} takes no single colour picture; it takes {taken}.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>{name} nimmt kein einzelnes Farbbild; erwartet wird: {taken}.</translation>
    </message>
    <message>
      <source>{name} takes no single colour picture; it takes nothing.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>{name} nimmt kein einzelnes Farbbild; erwartet wird nichts.</translation>
    </message>
    <message>
      <source>Choose a model that tags pictures.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>Ein Modell wählen, das Bilder taggt.</translation>
    </message>
    <message>
      <source>Download or export it again.</source>
      <extracomment>models/inspection/__init__.py</extracomment>
      <translation>Erneut herunterladen oder exportieren.</translation>
    </message>
    <message>
      <source>The model in {folder} is refused: {reason}.</source>
      <extracomment>models/inspection/__init__.py</extracomment>
      <translation>Das Modell in {folder} wird abgelehnt: {reason}.</translation>
    </message>
    <message>
      <source>Can't check the graph {where}: it is damaged ({reason}).</source>
      <extracomment>models/inspection/__init__.py</extracomment>
      <translation>Der Graph {where} kann nicht geprüft werden: Er ist beschädigt ({reason}).</translation>
    </message>
    <message>
      <source>Can't check the model in {folder}: {filename}: {reason}.</source>
      <extracomment>models/inspection/__init__.py</extracomment>
      <translation>Das Modell in {folder} kann nicht geprüft werden: {filename}: {reason}.</translation>
    </message>
    <message>
      <source>its function {name} calls others so often that it has {sizes} nodes</source>
      <extracomment>models/inspection/calls.py</extracomment>
      <translation>die Funktion {name} ruft andere so oft auf, dass sie {sizes} Knoten hat</translation>
    </message>
    <message>
      <source>its function {called} calls itself and could run without end</source>
      <extracomment>models/inspection/calls.py</extracomment>
      <translation>die Funktion {called} ruft sich selbst auf und könnte endlos laufen</translation>
    </message>
    <message>
      <source>an HDF5 file (.h5, old .keras)</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>eine HDF5-Datei (.h5, altes .keras)</translation>
    </message>
    <message>
      <source>a zip (.keras, .pt, .npz)</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>ein zip (.keras, .pt, .npz)</translation>
    </message>
    <message>
      <source>a zip</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>ein zip</translation>
    </message>
    <message>
      <source>a gzip file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>eine gzip-Datei</translation>
    </message>
    <message>
      <source>a bzip2 file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>eine bzip2-Datei</translation>
    </message>
    <message>
      <source>an xz file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>eine xz-Datei</translation>
    </message>
    <message>
      <source>a 7z file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>eine 7z-Datei</translation>
    </message>
    <message>
      <source>a rar file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>eine rar-Datei</translation>
    </message>
    <message>
      <source>a NumPy file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>eine NumPy-Datei</translation>
    </message>
    <message>
      <source>a PyTorch file (.pt, .bin), which can run any code</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>eine PyTorch-Datei (.pt, .bin), die beliebigen Code ausführen kann</translation>
    </message>
    <message>
      <source>Remove it from the folder if the model needs no such file, or get the model as a SavedModel or as ONNX.</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>Aus dem Ordner entfernen, falls das Modell keine solche Datei braucht, oder das Modell als SavedModel oder ONNX besorgen.</translation>
    </message>
    <message>
      <source>Put the file itself in its place.</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>Die Datei selbst an ihre Stelle setzen.</translation>
    </message>
    <message>
      <source>it has more than {max_files} files and folders</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>es hat mehr als {max_files} Dateien und Ordner</translation>
    </message>
    <message>
      <source>Put the model's files alone into a folder.</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>Nur die Dateien des Modells in einen Ordner legen.</translation>
    </message>
    <message>
      <source>{name} is a link</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>{name} ist eine Verknüpfung</translation>
    </message>
    <message>
      <source>Rename it, or get the model from another source.</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>Umbenennen oder das Modell aus einer anderen Quelle holen.</translation>
    </message>
    <message>
      <source>{name} is a device or another special file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>{name} ist ein Gerät oder eine andere Sonderdatei</translation>
    </message>
    <message>
      <source>Remove it.</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>Entfernen.</translation>
    </message>
    <message>
      <source>{name} is {found}, whatever its name says</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>{name} ist trotz des Namens {found}</translation>
    </message>
    <message>
      <source>the pointer to a file that a git server keeps, not the file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>der Verweis auf eine Datei, die ein git-Server aufbewahrt, nicht die Datei</translation>
    </message>
    <message>
      <source>a pickle, which can run any code</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>ein pickle, das beliebigen Code ausführen kann</translation>
    </message>
    <message>
      <source>Ask its maker for an export with standard operations only.</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>Den Hersteller um einen Export nur mit Standardoperationen bitten.</translation>
    </message>
    <message>
      <source>Get the weights' file too, beside the ONNX file, or an ONNX file that holds its weights.</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>Auch die Datei mit den Gewichten neben die ONNX-Datei legen oder eine ONNX-Datei besorgen, die ihre Gewichte enthält.</translation>
    </message>
    <message>
      <source>{name} holds a graph for training too</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>{name} enthält auch einen Graphen für das Training</translation>
    </message>
    <message>
      <source>Ask its maker for an export for inference alone.</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>Den Hersteller um einen Export nur für die Inferenz bitten.</translation>
    </message>
    <message>
      <source>it has no graph</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>es hat keinen Graphen</translation>
    </message>
    <message>
      <source>its function {name}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>die Funktion {name}</translation>
    </message>
    <message>
      <source>{where} is of the domain {domain}, which FurryTag doesn't know</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>{where} ist aus der Domäne {domain}, die FurryTag nicht kennt</translation>
    </message>
    <message>
      <source>two of its functions are called {name}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>zwei seiner Funktionen heißen {name}</translation>
    </message>
    <message>
      <source>its graph</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>der Graph</translation>
    </message>
    <message>
      <source>{where} holds graphs within graphs, more than {max_depth} deep</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>{where} enthält Graphen in Graphen, mehr als {max_depth} tief</translation>
    </message>
    <message>
      <source>it has more than {max_nodes} nodes</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>es hat mehr als {max_nodes} Knoten</translation>
    </message>
    <message>
      <source>{where} holds the operation {op} (node {name}), {problem}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>{where} enthält die Operation {op} (Knoten {name}), {problem}</translation>
    </message>
    <message>
      <source>a graph within {where}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>ein Graph in: {where}</translation>
    </message>
    <message>
      <source>whose domain {domain} FurryTag doesn't know</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>deren Domäne {domain} FurryTag nicht kennt</translation>
    </message>
    <message>
      <source>which is not one of those of com.microsoft that a tagger is made of</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>die nicht zu denen von com.microsoft gehört, aus denen ein Tagger besteht</translation>
    </message>
    <message>
      <source>which can run without end</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>die endlos laufen kann</translation>
    </message>
    <message>
      <source>it doesn't say which version of ONNX it is of</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>es gibt nicht an, zu welcher Version von ONNX es gehört</translation>
    </message>
    <message>
      <source>{name} needs version {version} of ONNX's operations; this FurryTag knows those up to {max_opset}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>{name} braucht Version {version} der Operationen von ONNX; dieses FurryTag kennt die bis {max_opset}</translation>
    </message>
    <message>
      <source>Update FurryTag, or export the model for an older version.</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>FurryTag aktualisieren oder das Modell für eine ältere Version exportieren.</translation>
    </message>
    <message>
      <source>without a name</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>ohne Namen</translation>
    </message>
    <message>
      <source>its constant {name} has an impossible size</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>die Konstante {name} hat eine unmögliche Größe</translation>
    </message>
    <message>
      <source>its constant {name} names the {key} of its file twice</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>die Konstante {name} nennt {key} ihrer Datei zweimal</translation>
    </message>
    <message>
      <source>its constant {name} is taken from the file {value}, which {problem}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>die Konstante {name} kommt aus der Datei {value}; diese {problem}</translation>
    </message>
    <message>
      <source>is missing in {folder}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>fehlt in {folder}</translation>
    </message>
    <message>
      <source>is no regular file</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
      <source>has an offset or a length that is no number</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>hat einen Versatz oder eine Länge, die keine Zahl ist</translation>
    </message>
    <message>
      <source>ends at byte {file_bytes}, before the constant does</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>endet bei Byte {file_bytes}, vor dem Ende der Konstante</translation>
    </message>
    <message>
      <source>reads files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>Dateien liest</translation>
    </message>
    <message>
      <source>lists files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>Dateien auflistet</translation>
    </message>
    <message>
      <source>writes files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>Dateien schreibt</translation>
    </message>
    <message>
      <source>moves and deletes files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>Dateien verschiebt und löscht</translation>
    </message>
    <message>
      <source>can write files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>Dateien schreiben kann</translation>
    </message>
    <message>
      <source>writes to the terminal</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>auf das Terminal schreibt</translation>
    </message>
    <message>
      <source>runs Python code</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>Python-Code ausführt</translation>
    </message>
    <message>
      <source>can run without end</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>endlos laufen kann</translation>
    </message>
    <message>
      <source>is a loop's, which can run without end</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>zu einer Schleife gehört und endlos laufen kann</translation>
    </message>
    <message>
      <source>runs a function by its name</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>eine Funktion über ihren Namen ausführt</translation>
    </message>
    <message>
      <source>runs functions elsewhere</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>Funktionen anderswo ausführt</translation>
    </message>
    <message>
      <source>runs a program in another language</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>ein Programm in einer anderen Sprache ausführt</translation>
    </message>
    <message>
      <source>loads a program</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>ein Programm lädt</translation>
    </message>
    <message>
      <source>is a data set's, which can read files and run hidden graphs</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>zu einem Datensatz gehört, der Dateien lesen und versteckte Graphen ausführen kann</translation>
    </message>
    <message>
      <source>is a look-up table's, which can read files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>zu einer Nachschlagetabelle gehört, die Dateien lesen kann</translation>
    </message>
    <message>
      <source>works on files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>mit Dateien arbeitet</translation>
    </message>
    <message>
      <source>works on text, and a tagger works on numbers</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>mit Text arbeitet, während ein Tagger mit Zahlen arbeitet</translation>
    </message>
    <message>
      <source>is not one of those that a tagger is made of</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>nicht zu denen gehört, aus denen ein Tagger besteht</translation>
    </message>
    <message>
      <source>Ask its maker for an export for inference alone, or for an ONNX file.</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>Den Hersteller um einen Export nur für die Inferenz oder um eine ONNX-Datei bitten.</translation>
    </message>
    <message>
      <source>Don't run it with other software either. Get the model from another source.</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>Auch mit anderer Software nicht ausführen. Das Modell aus einer anderen Quelle holen.</translation>
    </message>
    <message>
      <source>it has {number} graphs where one is expected</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>es hat {number} Graphen, wo einer erwartet wird</translation>
    </message>
    <message>
      <source>its graph names files of its own (assets), which it would read</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>der Graph nennt eigene Dateien (assets), die er lesen würde</translation>
    </message>
    <message>
      <source>two nodes of its graph are called {name}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>zwei Knoten des Graphen heißen {name}</translation>
    </message>
    <message>
      <source>the function {name}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>die Funktion {name}</translation>
    </message>
    <message>
      <source>its function {name}, which saves or loads files, is also reached from {place}, not from its saver alone</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>die Funktion {name}, die Dateien speichert oder lädt, ist auch von {place} aus erreichbar, nicht nur vom Saver</translation>
    </message>
    <message>
      <source>its function {name}, which saves or loads files, has the attribute {strange}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>die Funktion {name}, die Dateien speichert oder lädt, hat das Attribut {strange}</translation>
    </message>
    <message>
      <source>its signature runs {name}, which saves or loads files</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>die Signatur führt {name} aus, was Dateien speichert oder lädt</translation>
    </message>
    <message>
      <source>its saver runs {name}, which is no call of a function</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>der Saver führt {name} aus, was kein Funktionsaufruf ist</translation>
    </message>
    <message>
      <source>its graph runs {source}, which saves or loads files, for {name}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>der Graph führt für {name} {source} aus, was Dateien speichert oder lädt</translation>
    </message>
    <message>
      <source>its function {name} loads another file than its weights</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>die Funktion {name} lädt eine andere Datei als die Gewichte</translation>
    </message>
    <message>
      <source>the node {name} of its function {name2} loads another file than its weights</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>der Knoten {name} der Funktion {name2} lädt eine andere Datei als die Gewichte</translation>
    </message>
    <message>
      <source>which {op} and stands outside of what saves and loads its weights</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>die {op} und außerhalb dessen steht, was die Gewichte speichert und lädt</translation>
    </message>
    <message>
      <source>which {op}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>die {op}</translation>
    </message>
    <message>
      <source>{where} holds the operation {op} (node {name}), {reason}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>{where} enthält die Operation {op} (Knoten {name}), {reason}</translation>
    </message>
    <message>
      <source>{where} holds the operation without a name (node {name}), {reason}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>{where} enthält die Operation ohne Namen (Knoten {name}), {reason}</translation>
    </message>
    <message>
      <source>{where} calls {name} (node {name2}), which is none of its functions</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>{where} ruft {name} auf (Knoten {name2}), was keine der eigenen Funktionen ist</translation>
    </message>
    <message>
      <source>its function {name} has the name of an operation, and would be run in its place</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>die Funktion {name} heißt wie eine Operation und würde an deren Stelle ausgeführt</translation>
    </message>
    <message>
      <source>it has the collection {name}, which a SavedModel of TensorFlow 2 has no use for</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>es hat die Collection {name}, die ein SavedModel von TensorFlow 2 nicht braucht</translation>
    </message>
    <message>
      <source>it runs {ops} as soon as it is loaded ({name})</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>es führt {ops} gleich beim Laden aus ({name})</translation>
    </message>
    <message>
      <source>its functions have more than {max_nodes} nodes</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>die Funktionen haben mehr als {max_nodes} Knoten</translation>
    </message>
    <message>
      <source>a node has two names</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>ein Knoten hat zwei Namen</translation>
    </message>
    <message>
      <source>its object graph names a file of its own (asset), which it would read</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>der Objektgraph nennt eine eigene Datei (asset), die er lesen würde</translation>
    </message>
    <message>
      <source>its object graph holds a look-up table or another resource, which can read files</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>der Objektgraph enthält eine Nachschlagetabelle oder eine andere Ressource, die Dateien lesen kann</translation>
    </message>
    <message>
      <source>{key} is {data}; it must be an object</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key} ist {data}; es muss ein Objekt sein</translation>
    </message>
    <message>
      <source>the whole is {data}; it must be an object</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>das Ganze ist {data}; es muss ein Objekt sein</translation>
    </message>
    <message>
      <source>{key} is not a key that FurryTag knows</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key} ist kein Schlüssel, den FurryTag kennt</translation>
    </message>
    <message>
      <source>{key} is missing</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key} fehlt</translation>
    </message>
    <message>
      <source>{key} is wrong: {reason}</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key} ist falsch: {reason}</translation>
    </message>
    <message>
      <source>the whole is wrong: {reason}</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>das Ganze ist falsch: {reason}</translation>
    </message>
    <message>
      <source>{key} is {value}; it must be an object</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key} ist {value}; es muss ein Objekt sein</translation>
    </message>
    <message>
      <source>a key of {key}</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>ein Schlüssel von {key}</translation>
    </message>
    <message>
      <source>{key} is {value}; it must be one of {choices}</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key} ist {value}; es muss eines davon sein: {choices}</translation>
    </message>
    <message>
      <source>{key} is {value}; it must be {kind}</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key} ist {value}; es muss {kind} sein</translation>
    </message>
    <message>
      <source>{key} is {value}; it must be a list</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key} ist {value}; es muss eine Liste sein</translation>
    </message>
    <message>
      <source>{key} has {number} values; it must have {number2}</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key} hat {number} Werte; es müssen {number2} sein</translation>
    </message>
    <message>
      <source>{key} is {value}; it must be text</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key} ist {value}; es muss Text sein</translation>
    </message>
    <message>
      <source>{key} is {value}; it must not hold control characters</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key} ist {value}; es darf keine Steuerzeichen enthalten</translation>
    </message>
    <message>
      <source>Can't look into {folder}: {reason}.</source>
      <extracomment>models/location.py</extracomment>
      <translation>In {folder} kann nicht nachgesehen werden: {reason}.</translation>
    </message>
    <message>
      <source>There is no model near the top of {folder}, which has too many folders.</source>
      <extracomment>models/location.py</extracomment>
      <translation>Oben in {folder} ist kein Modell, und es gibt zu viele Ordner darin.</translation>
    </message>
    <message>
      <source>Choose the model's own folder.</source>
      <extracomment>models/location.py</extracomment>
      <translation>Den Ordner des Modells selbst wählen.</translation>
    </message>
    <message>
      <source>{folder} holds more than one model: {names}.</source>
      <extracomment>models/location.py</extracomment>
      <translation>{folder} enthält mehr als ein Modell: {names}.</translation>
    </message>
    <message>
      <source>Choose the folder of one of them, or its .onnx file; a zip has to be unpacked for that.</source>
      <extracomment>models/location.py</extracomment>
      <translation>Den Ordner eines davon wählen oder dessen .onnx-Datei; ein zip muss dafür entpackt werden.</translation>
    </message>
    <message>
      <source>There is no model in {folder}.</source>
      <extracomment>models/location.py</extracomment>
      <translation>In {folder} ist kein Modell.</translation>
    </message>
    <message>
      <source>Look for an ONNX or SavedModel version of it.</source>
      <extracomment>models/location.py</extracomment>
      <translation>Nach einer ONNX- oder SavedModel-Fassung davon suchen.</translation>
    </message>
    <message>
      <source>Leave project.json and tags.txt beside it.</source>
      <extracomment>models/location.py</extracomment>
      <translation>project.json und tags.txt daneben liegen lassen.</translation>
    </message>
    <message>
      <source>: such files can hold code</source>
      <extracomment>models/location.py</extracomment>
      <translation>: Solche Dateien können Code enthalten</translation>
    </message>
    <message>
      <source>{name} is a {kind} file, which FurryTag doesn't read{reason}.</source>
      <extracomment>models/location.py</extracomment>
      <translation>{name} ist eine {kind}-Datei, die FurryTag nicht liest{reason}.</translation>
    </message>
    <message>
      <source>lower-case letters, digits, dots, dashes and underscores, at most 80</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>Kleinbuchstaben, Ziffern, Punkte, Binde- und Unterstriche, höchstens 80</translation>
    </message>
    <message>
      <source>The manifest {where} has format {data}; this FurryTag reads format {format}.</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>Das Manifest {where} hat das Format {data}; dieses FurryTag liest Format {format}.</translation>
    </message>
    <message>
      <source>The manifest {where} is wrong: {reason}.</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>Das Manifest {where} ist falsch: {reason}.</translation>
    </message>
    <message>
      <source>Correct it, or install the model again.</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>Es korrigieren oder das Modell neu installieren.</translation>
    </message>
    <message>
      <source>it is larger than {max_bytes} MB</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>es ist größer als {max_bytes} MB</translation>
    </message>
    <message>
      <source>it is not a JSON object</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
      <source>Can't read the manifest {file}: {reason}.</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>Das Manifest {file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <source>Install the model again.</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>Das Modell neu installieren.</translation>
    </message>
    <message>
      <source>id is {id}; it must be lower-case letters, digits, dots, dashes and underscores, at most 80</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>id ist {id}; erlaubt sind Kleinbuchstaben, Ziffern, Punkte, Binde- und Unterstriche, höchstens 80</translation>
    </message>
    <message>
      <source>title is empty</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>title ist leer</translation>
    </message>
    <message>
      <source>heads has more than one rating</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>heads hat mehr als eine Einstufung</translation>
    </message>
    <message>
      <source>readings[{number}].id is {id}; it must be lower-case letters, digits, dots, dashes and underscores, at most 80</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>readings[{number}].id ist {id}; erlaubt sind Kleinbuchstaben, Ziffern, Punkte, Binde- und Unterstriche, höchstens 80</translation>
    </message>
    <message>
      <source>{key} is {name}; it must be a path inside the model's folder, with forward slashes</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>{key} ist {name}; es muss ein Pfad im Modellordner mit Schrägstrichen sein</translation>
    </message>
    <message>
      <source>files[{number}].sha256 is {sha256}; it must be 64 hexadecimal digits in lower case</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>files[{number}].sha256 ist {sha256}; es müssen 64 Hexadezimalziffern in Kleinschreibung sein</translation>
    </message>
    <message>
      <source>{key}.{name} holds {side}; a side must be from 1 to {max_side_px}</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>{key}.{name} enthält {side}; eine Seite muss 1 bis {max_side_px} sein</translation>
    </message>
    <message>
      <source>{key}.std is {std}; every value must be above 0</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>{key}.std ist {std}; jeder Wert muss über 0 sein</translation>
    </message>
    <message>
      <source>{key}.mean and {key}.std must be given together</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>{key}.mean und {key}.std müssen zusammen angegeben sein</translation>
    </message>
    <message>
      <source>{key}.{name} is {color}; every value must be from 0 to 255</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>{key}.{name} ist {color}; jeder Wert muss 0 bis 255 sein</translation>
    </message>
    <message>
      <source>{key} is {value}; it must be from 0 to 1</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>{key} ist {value}; es muss 0 bis 1 sein</translation>
    </message>
    <message>
      <source>Can't read the ONNX file {file}: {reason}.</source>
      <extracomment>models/onnxfile.py</extracomment>
      <translation>Die ONNX-Datei {file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <source>{name} is no ONNX model: it has no outputs.</source>
      <extracomment>models/onnxfile.py</extracomment>
      <translation>{name} ist kein ONNX-Modell: Es hat keine Ausgänge.</translation>
    </message>
    <message>
      <source>another FurryTag is fetching it</source>
      <extracomment>models/partfile.py</extracomment>
      <translation>ein anderes FurryTag lädt es gerade</translation>
    </message>
    <message>
      <source>Wait until that is done.</source>
      <extracomment>models/partfile.py</extracomment>
      <translation>Warten, bis das fertig ist.</translation>
    </message>
    <message>
      <source>{value} is no answer to {labels}.</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>{value} ist keine Antwort zu {labels}.</translation>
    </message>
    <message>
      <source>Choose one of {value}.</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Eine davon wählen: {value}.</translation>
    </message>
    <message>
      <source>{value} is no size of a picture.</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>{value} ist keine Bildgröße.</translation>
    </message>
    <message>
      <source>Write it as 448 or as 384x512, at most {max_side_px}.</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Als 448 oder als 384x512 schreiben, höchstens {max_side_px}.</translation>
    </message>
    <message>
      <source>The models can't be moved to {new}.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation>Die Modelle können nicht nach {new} verschoben werden.</translation>
    </message>
    <message>
      <source>Choose a folder that is neither inside the present one nor around it.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation>Einen Ordner wählen, der weder im jetzigen liegt noch ihn enthält.</translation>
    </message>
    <message>
      <source>{new} is not empty.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation>{new} ist nicht leer.</translation>
    </message>
    <message>
      <source>Choose an empty folder, or a new one.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation>Einen leeren oder neuen Ordner wählen.</translation>
    </message>
    <message>
      <source>The models can't be moved to {new}: {reason}.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation>Die Modelle können nicht nach {new} verschoben werden: {reason}.</translation>
    </message>
    <message>
      <source>{new} can't be written to.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation>In {new} kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>The models need {needed_bytes} GB and {new} has {free_bytes} GB free.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation>Die Modelle brauchen {needed_bytes} GB, in {new} sind {free_bytes} GB frei.</translation>
    </message>
    <message>
      <source>Free some space, or choose another disk.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation>Platz schaffen oder eine andere Festplatte wählen.</translation>
    </message>
    <message>
      <source>{pictures_per_s} pictures/s</source>
      <extracomment>models/runs.py</extracomment>
      <translation>{pictures_per_s} Bilder/s</translation>
    </message>
    <message>
      <source>Can't read the SavedModel in {folder}: {reason}.</source>
      <extracomment>models/savedmodel.py</extracomment>
      <translation>Das SavedModel in {folder} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <source>its signature has {number} inputs where one picture is expected</source>
      <extracomment>models/savedmodel.py</extracomment>
      <translation>die Signatur hat {number} Eingänge, wo ein Bild erwartet wird</translation>
    </message>
    <message>
      <source>its input {name} has {number} dimensions where 4 are expected</source>
      <extracomment>models/savedmodel.py</extracomment>
      <translation>der Eingang {name} hat {number} Dimensionen, wo 4 erwartet werden</translation>
    </message>
    <message>
      <source>its Keras metadata is no JSON</source>
      <extracomment>models/savedmodel.py</extracomment>
      <translation>die Keras-Metadaten sind kein JSON</translation>
    </message>
    <message>
      <source>{id} is being installed already.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>{id} wird bereits installiert.</translation>
    </message>
    <message>
      <source>Wait for it, or close the other FurryTag.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>Darauf warten oder das andere FurryTag schließen.</translation>
    </message>
    <message>
      <source>Can't write to the models folder {models_dir}: {reason}.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>In den Modellordner {models_dir} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <source>Move it to another place, or free it.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>Ihn an einen anderen Ort verschieben oder freigeben.</translation>
    </message>
    <message>
      <source>Can't put the model into {target}: {reason}.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>Das Modell kann nicht in {target} abgelegt werden: {reason}.</translation>
    </message>
    <message>
      <source>Close what uses the folder, and install it again.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>Schließen, was den Ordner verwendet, und neu installieren.</translation>
    </message>
    <message>
      <source>Can't remove {target}: {reason}.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>{target} kann nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
      <source>Close what uses the folder, and try again.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>Schließen, was den Ordner verwendet, und erneut versuchen.</translation>
    </message>
    <message>
      <source>Can't copy {reached}: {reason}.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>{reached} kann nicht kopiert werden: {reason}.</translation>
    </message>
    <message>
      <source>Check the file and the free space.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>Die Datei und den freien Platz überprüfen.</translation>
    </message>
    <message>
      <source>Can't copy {source}: {reason}.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>{source} kann nicht kopiert werden: {reason}.</translation>
    </message>
    <message>
      <source>Check the free space.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>Den freien Platz überprüfen.</translation>
    </message>
    <message>
      <source>Can't use the model {title}: {problem}</source>
      <extracomment>models/store.py</extracomment>
      <translation>Das Modell {title} kann nicht verwendet werden: {problem}</translation>
    </message>
    <message>
      <source>its id {id} is that of the model in {owner}.</source>
      <extracomment>models/store.py</extracomment>
      <translation>die id {id} ist die des Modells in {owner}.</translation>
    </message>
    <message>
      <source>Installed: {names}.</source>
      <extracomment>models/store.py</extracomment>
      <translation>Installiert: {names}.</translation>
    </message>
    <message>
      <source>No model is installed in {models_dir}.</source>
      <extracomment>models/store.py</extracomment>
      <translation>In {models_dir} ist kein Modell installiert.</translation>
    </message>
    <message>
      <source>There is no model {model_id}.</source>
      <extracomment>models/store.py</extracomment>
      <translation>Es gibt kein Modell {model_id}.</translation>
    </message>
    <message>
      <source>The model {model_key} is no longer installed.</source>
      <extracomment>models/store.py</extracomment>
      <translation>Das Modell {model_key} ist nicht mehr installiert.</translation>
    </message>
    <message>
      <source>There is {key} in its place; tag with that one.</source>
      <extracomment>models/store.py</extracomment>
      <translation>An seiner Stelle gibt es {key}; damit taggen.</translation>
    </message>
    <message>
      <source>the file variables/variables.data-* with its weights is missing in {folder}.</source>
      <extracomment>models/store.py</extracomment>
      <translation>die Datei variables/variables.data-* mit den Gewichten fehlt in {folder}.</translation>
    </message>
    <message>
      <source>the file {name} is a link out of its folder.</source>
      <extracomment>models/store.py</extracomment>
      <translation>die Datei {name} ist eine Verknüpfung aus dem Ordner hinaus.</translation>
    </message>
    <message>
      <source>the file {name} is missing in {folder}.</source>
      <extracomment>models/store.py</extracomment>
      <translation>die Datei {name} fehlt in {folder}.</translation>
    </message>
    <message>
      <source>{name} is not a regular file.</source>
      <extracomment>models/store.py</extracomment>
      <translation>{name} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
      <source>the file {name} can't be read: {reason}.</source>
      <extracomment>models/store.py</extracomment>
      <translation>die Datei {name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <source>the file {name} has {size_bytes} bytes where {size_bytes2} are expected.</source>
      <extracomment>models/store.py</extracomment>
      <translation>die Datei {name} hat {size_bytes} Bytes, erwartet werden {size_bytes2}.</translation>
    </message>
    <message>
      <source>it holds no tags</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>sie enthält keine Tags</translation>
    </message>
    <message>
      <source>Can't read the tag file {path}: {reason}.</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>Die Tag-Datei {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <source>it has more than {max_rows} tags</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>sie hat mehr als {max_rows} Tags</translation>
    </message>
    <message>
      <source>{place} holds no tag name of 1 to {max_name_chars} visible characters</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>{place} enthält keinen Tag-Namen aus 1 bis {max_name_chars} sichtbaren Zeichen</translation>
    </message>
    <message>
      <source>{place} holds no category of visible characters</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>{place} enthält keine Kategorie aus sichtbaren Zeichen</translation>
    </message>
    <message>
      <source>line {number}</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>Zeile {number}</translation>
    </message>
    <message>
      <source>its first line has no column {missing}</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>der ersten Zeile fehlt die Spalte {missing}</translation>
    </message>
    <message>
      <source>line {line_num} is shorter than the first line</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>Zeile {line_num} ist kürzer als die erste</translation>
    </message>
    <message>
      <source>line {line_num}</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>Zeile {line_num}</translation>
    </message>
    <message>
      <source>slot {slot} holds no text</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>Platz {slot} enthält keinen Text</translation>
    </message>
    <message>
      <source>slot {slot}</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>Platz {slot}</translation>
    </message>
    <message>
      <source>its {number} names don't have the numbers 0 to {number2}</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>die {number} Namen haben nicht die Nummern 0 bis {number2}</translation>
    </message>
    <message>
      <source>{name} can't be read as a list of tags ({value})</source>
      <extracomment>models/tagsearch.py</extracomment>
      <translation>{name} kann nicht als Liste von Tags gelesen werden ({value})</translation>
    </message>
    <message>
      <source>{name} lists {number}</source>
      <extracomment>models/tagsearch.py</extracomment>
      <translation>{name} nennt {number}</translation>
    </message>
    <message>
      <source>{width} values</source>
      <extracomment>models/tagsearch.py</extracomment>
      <translation>{width} Werte</translation>
    </message>
    <message>
      <source>its values</source>
      <extracomment>models/tagsearch.py</extracomment>
      <translation>seine Werte</translation>
    </message>
    <message>
      <source>No file in {folder} names the tags of {graph}, which gives {values}.</source>
      <extracomment>models/tagsearch.py</extracomment>
      <translation>Keine Datei in {folder} nennt die Tags von {graph} (Ausgabe: {values}).</translation>
    </message>
    <message>
      <source>No tag file in {folder} fits {graph}, which gives {values}: {name}.</source>
      <extracomment>models/tagsearch.py</extracomment>
      <translation>Keine Tag-Datei in {folder} passt zu {graph} (Ausgabe: {values}): {name}.</translation>
    </message>
    <message>
      <source>heads.{name} is {category}; it must be one of {choices}</source>
      <extracomment>models/tagset.py</extracomment>
      <translation>heads.{name} ist {category}; es muss eines davon sein: {choices}</translation>
    </message>
    <message>
      <source>{key} names {unknown}, which the model doesn't have</source>
      <extracomment>models/tagset.py</extracomment>
      <translation>{key} nennt {unknown}, das Modell hat das nicht</translation>
    </message>
    <message>
      <source>The manifest of {title} is wrong: {mistake}.</source>
      <extracomment>models/tagset.py</extracomment>
      <translation>Das Manifest von {title} ist falsch: {mistake}.</translation>
    </message>
    <message>
      <source>it changed on its server while it was fetched</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>es änderte sich während des Ladens auf seinem Server</translation>
    </message>
    <message>
      <source>Try again: it starts anew.</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>Erneut versuchen: Es beginnt von vorn.</translation>
    </message>
    <message>
      <source>{url} sends it in a form that wasn't asked for</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>{url} sendet es in einer Form, die nicht verlangt war</translation>
    </message>
    <message>
      <source>its server has {total_bytes} bytes where {exact_bytes} were published</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>der Server hat {total_bytes} Bytes, veröffentlicht sind {exact_bytes}</translation>
    </message>
    <message>
      <source>Look on its page for what changed.</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>Auf der Seite nachsehen, was sich geändert hat.</translation>
    </message>
    <message>
      <source>it has {total_bytes} bytes, more than the {max_bytes} that are taken</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>es hat {total_bytes} Bytes, mehr als die erlaubten {max_bytes}</translation>
    </message>
    <message>
      <source>its server sends more than the {max_bytes} bytes that are taken</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>der Server sendet mehr als die erlaubten {max_bytes} Bytes</translation>
    </message>
    <message>
      <source>{url} sends next to nothing</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>{url} sendet so gut wie nichts</translation>
    </message>
    <message>
      <source>{host} sends a Git LFS pointer, which only names the file</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>{host} sendet einen Git-LFS-Verweis, der die Datei nur nennt</translation>
    </message>
    <message>
      <source>Look on its page for the file itself.</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>Auf der Seite nach der Datei selbst suchen.</translation>
    </message>
    <message>
      <source>{host} sends an empty file</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>{host} sendet eine leere Datei</translation>
    </message>
    <message>
      <source>what {host} sends is not a zip file</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>was {host} sendet, ist keine zip-Datei</translation>
    </message>
    <message>
      <source>{host} sends a web page instead of the file</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>{host} sendet statt der Datei eine Webseite</translation>
    </message>
    <message>
      <source>{url} ended before the file did</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>{url} endete vor der Datei</translation>
    </message>
    <message>
      <source>Try again: what has come is kept.</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>Erneut versuchen: Schon Geladenes bleibt erhalten.</translation>
    </message>
    <message>
      <source>{url} sends the request in a circle</source>
      <extracomment>models/web.py</extracomment>
      <translation>{url} leitet die Anfrage im Kreis weiter</translation>
    </message>
    <message>
      <source>{url} sends the request on and on</source>
      <extracomment>models/web.py</extracomment>
      <translation>{url} leitet die Anfrage immer weiter</translation>
    </message>
    <message>
      <source>{url} sends the request to an address that makes no sense</source>
      <extracomment>models/web.py</extracomment>
      <translation>{url} leitet die Anfrage an eine sinnlose Adresse weiter</translation>
    </message>
    <message>
      <source>{url} sends the request on to {target} without encryption</source>
      <extracomment>models/web.py</extracomment>
      <translation>{url} leitet die Anfrage unverschlüsselt an {target} weiter</translation>
    </message>
    <message>
      <source>{url} is not a web address</source>
      <extracomment>models/web.py</extracomment>
      <translation>{url} ist keine Webadresse</translation>
    </message>
    <message>
      <source>the server</source>
      <extracomment>models/web.py</extracomment>
      <translation>der Server</translation>
    </message>
    <message>
      <source>the server's answer has a length that makes no sense</source>
      <extracomment>models/web.py</extracomment>
      <translation>die Antwort des Servers hat eine sinnlose Länge</translation>
    </message>
    <message>
      <source>the server's answer doesn't say which part of the file it is</source>
      <extracomment>models/web.py</extracomment>
      <translation>die Antwort des Servers nennt nicht, welcher Teil der Datei sie ist</translation>
    </message>
    <message>
      <source>a field has an impossible number</source>
      <extracomment>models/wire.py</extracomment>
      <translation>ein Feld hat eine unmögliche Nummer</translation>
    </message>
    <message>
      <source>a field has the unknown type {kind}</source>
      <extracomment>models/wire.py</extracomment>
      <translation>ein Feld hat den unbekannten Typ {kind}</translation>
    </message>
    <message>
      <source>a field comes twice that can be there only once</source>
      <extracomment>models/wire.py</extracomment>
      <translation>ein Feld, das es nur einmal geben darf, kommt zweimal vor</translation>
    </message>
    <message>
      <source>a text is not UTF-8</source>
      <extracomment>models/wire.py</extracomment>
      <translation>ein Text ist nicht UTF-8</translation>
    </message>
    <message>
      <source>{name} has {size} bytes</source>
      <extracomment>models/wire.py</extracomment>
      <translation>{name} hat {size} Bytes</translation>
    </message>
    <message>
      <source>a number is too long</source>
      <extracomment>models/wire.py</extracomment>
      <translation>eine Zahl ist zu lang</translation>
    </message>
    <message>
      <source>it has several XMP packets</source>
      <extracomment>tagfiles/blocks.py</extracomment>
      <translation>es hat mehrere XMP-Pakete</translation>
    </message>
    <message>
      <source>Can't get at the picture's XMP: {reason}.</source>
      <extracomment>tagfiles/blocks.py</extracomment>
      <translation>Das XMP des Bilds ist nicht erreichbar: {reason}.</translation>
    </message>
    <message>
      <source>Export to a sidecar instead.</source>
      <extracomment>tagfiles/blocks.py</extracomment>
      <translation>Stattdessen in eine Sidecar-Datei exportieren.</translation>
    </message>
    <message>
      <source>the file's name holds a character that is none</source>
      <extracomment>tagfiles/csvtable.py</extracomment>
      <translation>der Name der Datei enthält ein ungültiges Zeichen</translation>
    </message>
    <message>
      <source>Can't read the table: {reason}.</source>
      <extracomment>tagfiles/csvtable.py</extracomment>
      <translation>Die Tabelle kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <source>Can't read the table: it isn't one of FurryTag, since it lacks the columns file and tag.</source>
      <extracomment>tagfiles/csvtable.py</extracomment>
      <translation>Die Tabelle kann nicht gelesen werden: Sie ist nicht von FurryTag, denn die Spalten file und tag fehlen.</translation>
    </message>
    <message>
      <source>Rename it.</source>
      <extracomment>tagfiles/csvtable.py</extracomment>
      <translation>Umbenennen.</translation>
    </message>
    <message>
      <source>Can't read the table: a row is longer than the header.</source>
      <extracomment>tagfiles/csvtable.py</extracomment>
      <translation>Die Tabelle kann nicht gelesen werden: Eine Zeile ist länger als die Kopfzeile.</translation>
    </message>
    <message>
      <source>Correct it, or rename the table.</source>
      <extracomment>tagfiles/csvtable.py</extracomment>
      <translation>Die Tabelle korrigieren oder umbenennen.</translation>
    </message>
    <message>
      <source>it is empty</source>
      <extracomment>tagfiles/document.py</extracomment>
      <translation>es ist leer</translation>
    </message>
    <message>
      <source>it holds a character that is none</source>
      <extracomment>tagfiles/document.py</extracomment>
      <translation>es enthält ein ungültiges Zeichen</translation>
    </message>
    <message>
      <source>e621 tag string</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>e621-Tag-Zeile</translation>
    </message>
    <message>
      <source>The e621 tag string has no file.</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>Die e621-Tag-Zeile hat keine Datei.</translation>
    </message>
    <message>
      <source>Copy it to the clipboard.</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>In die Zwischenablage kopieren.</translation>
    </message>
    <message>
      <source>there are {maximum} already</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>es gibt schon {maximum}</translation>
    </message>
    <message>
      <source>e621 takes plain ASCII only</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>e621 nimmt nur reines ASCII</translation>
    </message>
    <message>
      <source>it holds a character that can't be seen</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>es enthält ein unsichtbares Zeichen</translation>
    </message>
    <message>
      <source>it can't begin with {name}</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>es darf nicht mit {name} beginnen</translation>
    </message>
    <message>
      <source>it can't end with _</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>es darf nicht mit _ enden</translation>
    </message>
    <message>
      <source>it can't hold * , # % $ or a backslash</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>es darf * , # % $ und umgekehrte Schrägstriche nicht enthalten</translation>
    </message>
    <message>
      <source>it can't hold two of _ - ~ in a row</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>es darf nicht zwei von _ - ~ hintereinander enthalten</translation>
    </message>
    <message>
      <source>what stands before its colon has a meaning of its own there</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>was vor dem Doppelpunkt steht, hat dort eine eigene Bedeutung</translation>
    </message>
    <message>
      <source>the site sets it by itself</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>die Website setzt es von selbst</translation>
    </message>
    <message>
      <source>the site doesn't take tags of that category</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>die Website nimmt keine Tags dieser Kategorie</translation>
    </message>
    <message>
      <source>XMP in the picture</source>
      <extracomment>tagfiles/embedded.py</extracomment>
      <translation>XMP im Bild</translation>
    </message>
    <message>
      <source>something besides XMP would no longer be the same in it</source>
      <extracomment>tagfiles/embedded.py</extracomment>
      <translation>außer XMP bliebe noch etwas darin nicht gleich</translation>
    </message>
    <message>
      <source>Can't put XMP into the picture: it doesn't exist.</source>
      <extracomment>tagfiles/embedded.py</extracomment>
      <translation>XMP kann nicht ins Bild geschrieben werden: Es ist nicht vorhanden.</translation>
    </message>
    <message>
      <source>Can't put XMP into the file: it is no picture that FurryTag knows.</source>
      <extracomment>tagfiles/embedded.py</extracomment>
      <translation>XMP kann nicht in die Datei geschrieben werden: Sie ist kein Bild, das FurryTag kennt.</translation>
    </message>
    <message>
      <source>Can't put XMP into the picture: {kind} has no place for it.</source>
      <extracomment>tagfiles/embedded.py</extracomment>
      <translation>XMP kann nicht ins Bild geschrieben werden: {kind} hat dafür keinen Platz.</translation>
    </message>
    <message>
      <source>Can't read the picture's XMP: the file is damaged.</source>
      <extracomment>tagfiles/embedded.py</extracomment>
      <translation>Das XMP des Bilds kann nicht gelesen werden: Die Datei ist beschädigt.</translation>
    </message>
    <message>
      <source>it wrote no file</source>
      <extracomment>tagfiles/exiftool.py</extracomment>
      <translation>es schrieb keine Datei</translation>
    </message>
    <message>
      <source>Can't put XMP into this kind of picture: exiftool isn't installed.</source>
      <extracomment>tagfiles/exiftool.py</extracomment>
      <translation>XMP kann nicht in diese Art Bild geschrieben werden: exiftool ist nicht installiert.</translation>
    </message>
    <message>
      <source>Install exiftool, or export to a sidecar.</source>
      <extracomment>tagfiles/exiftool.py</extracomment>
      <translation>exiftool installieren oder in eine Sidecar-Datei exportieren.</translation>
    </message>
    <message>
      <source>it doesn't run or takes too long</source>
      <extracomment>tagfiles/exiftool.py</extracomment>
      <translation>es läuft nicht oder braucht zu lange</translation>
    </message>
    <message>
      <source>it ends with {returncode}</source>
      <extracomment>tagfiles/exiftool.py</extracomment>
      <translation>es endet mit {returncode}</translation>
    </message>
    <message>
      <source>exiftool can't put XMP into the picture: {reason}.</source>
      <extracomment>tagfiles/exiftool.py</extracomment>
      <translation>exiftool kann XMP nicht ins Bild schreiben: {reason}.</translation>
    </message>
    <message>
      <source>it is no GIF</source>
      <extracomment>tagfiles/gifxmp.py</extracomment>
      <translation>es ist kein GIF</translation>
    </message>
    <message>
      <source>a GIF takes no XMP with zero bytes</source>
      <extracomment>tagfiles/gifxmp.py</extracomment>
      <translation>ein GIF nimmt kein XMP mit Nullbytes</translation>
    </message>
    <message>
      <source>a block doesn't begin where it should</source>
      <extracomment>tagfiles/gifxmp.py</extracomment>
      <translation>ein Block beginnt nicht, wo er sollte</translation>
    </message>
    <message>
      <source>its XMP has no end</source>
      <extracomment>tagfiles/gifxmp.py</extracomment>
      <translation>das XMP hat kein Ende</translation>
    </message>
    <message>
      <source>Hydrus sidecar</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation>Hydrus-Sidecar</translation>
    </message>
    <message>
      <source>it would be read as the rating</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation>es würde als Einstufung gelesen</translation>
    </message>
    <message>
      <source>its colon would be read as that of a namespace</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation>der Doppelpunkt würde als der eines Namensraums gelesen</translation>
    </message>
    <message>
      <source>it is no JPEG</source>
      <extracomment>tagfiles/jpegxmp.py</extracomment>
      <translation>es ist kein JPEG</translation>
    </message>
    <message>
      <source>{number} bytes of XMP are more than a JPEG holds in one piece ({max_packet_bytes})</source>
      <extracomment>tagfiles/jpegxmp.py</extracomment>
      <translation>{number} Bytes XMP sind mehr, als ein JPEG an einem Stück fasst ({max_packet_bytes})</translation>
    </message>
    <message>
      <source>it holds several pictures, whose index would no longer be true</source>
      <extracomment>tagfiles/jpegxmp.py</extracomment>
      <translation>es enthält mehrere Bilder, deren Index nicht mehr stimmen würde</translation>
    </message>
    <message>
      <source>its keywords stand in an extended packet</source>
      <extracomment>tagfiles/jpegxmp.py</extracomment>
      <translation>die Stichwörter stehen in einem erweiterten Paket</translation>
    </message>
    <message>
      <source>a segment doesn't begin where it should</source>
      <extracomment>tagfiles/jpegxmp.py</extracomment>
      <translation>ein Segment beginnt nicht, wo es sollte</translation>
    </message>
    <message>
      <source>Can't merge into the JSON file: another program's list stands there.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>In die JSON-Datei kann nicht zusammengeführt werden: Dort steht die Liste eines anderen Programms.</translation>
    </message>
    <message>
      <source>Choose the other file name for the preset.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>Für das Profil den anderen Dateinamen wählen.</translation>
    </message>
    <message>
      <source>Can't merge into the JSON file: another program uses the key "furrytag".</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>In die JSON-Datei kann nicht zusammengeführt werden: Ein anderes Programm verwendet den Schlüssel "furrytag".</translation>
    </message>
    <message>
      <source>Can't read the JSON file: it is damaged or isn't JSON.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>Die JSON-Datei kann nicht gelesen werden: Sie ist beschädigt oder kein JSON.</translation>
    </message>
    <message>
      <source>Can't merge into the JSON file: it has version {version}.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>In die JSON-Datei kann nicht zusammengeführt werden: Sie hat Version {version}.</translation>
    </message>
    <message>
      <source>Can't merge into the JSON file: its tags are no list.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>In die JSON-Datei kann nicht zusammengeführt werden: Ihre Tags sind keine Liste.</translation>
    </message>
    <message>
      <source>a comma would make two tags of it</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>ein Komma würde zwei Tags daraus machen</translation>
    </message>
    <message>
      <source>it is no longer the same kind of file</source>
      <extracomment>tagfiles/pixels.py</extracomment>
      <translation>es ist nicht mehr dieselbe Art Datei</translation>
    </message>
    <message>
      <source>a frame of it would no longer be the same</source>
      <extracomment>tagfiles/pixels.py</extracomment>
      <translation>eines der Einzelbilder wäre nicht mehr gleich</translation>
    </message>
    <message>
      <source>Can't put XMP into the picture: it can't be decoded.</source>
      <extracomment>tagfiles/pixels.py</extracomment>
      <translation>XMP kann nicht ins Bild geschrieben werden: Es lässt sich nicht dekodieren.</translation>
    </message>
    <message>
      <source>Nothing was written, since {what}.</source>
      <extracomment>tagfiles/pixels.py</extracomment>
      <translation>Nichts wurde geschrieben. Grund: {what}.</translation>
    </message>
    <message>
      <source>Export to a sidecar instead, and report this picture.</source>
      <extracomment>tagfiles/pixels.py</extracomment>
      <translation>Stattdessen in eine Sidecar-Datei exportieren und dieses Bild melden.</translation>
    </message>
    <message>
      <source>Can't put XMP into the picture: it has too many pixels to be checked.</source>
      <extracomment>tagfiles/pixels.py</extracomment>
      <translation>XMP kann nicht ins Bild geschrieben werden: Es hat zu viele Pixel für eine Prüfung.</translation>
    </message>
    <message>
      <source>it is no PNG</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation>es ist kein PNG</translation>
    </message>
    <message>
      <source>a chunk is damaged</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation>ein Chunk ist beschädigt</translation>
    </message>
    <message>
      <source>it doesn't begin with a header</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation>es beginnt nicht mit einem Header</translation>
    </message>
    <message>
      <source>it has no pixels</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation>es hat keine Pixel</translation>
    </message>
    <message>
      <source>its XMP chunk is damaged</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation>der XMP-Chunk ist beschädigt</translation>
    </message>
    <message>
      <source>its XMP can't be unpacked</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation>das XMP kann nicht entpackt werden</translation>
    </message>
    <message>
      <source>its XMP is too large or ends early</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation>das XMP ist zu groß oder endet zu früh</translation>
    </message>
    <message>
      <source>Can't read {name}: FurryTag reads tags from .txt, .caption, .json, .xmp and {table_name}.</source>
      <extracomment>tagfiles/reading.py</extracomment>
      <translation>{name} kann nicht gelesen werden: FurryTag liest Tags aus .txt, .caption, .json, .xmp und {table_name}.</translation>
    </message>
    <message>
      <source>Can't read the tag file: it isn't UTF-8 text.</source>
      <extracomment>tagfiles/text.py</extracomment>
      <translation>Die Tag-Datei kann nicht gelesen werden: Sie ist kein UTF-8-Text.</translation>
    </message>
    <message>
      <source>Save it as UTF-8.</source>
      <extracomment>tagfiles/text.py</extracomment>
      <translation>Als UTF-8 speichern.</translation>
    </message>
    <message>
      <source>it is no WebP</source>
      <extracomment>tagfiles/webpxmp.py</extracomment>
      <translation>es ist kein WebP</translation>
    </message>
    <message>
      <source>a chunk ends early</source>
      <extracomment>tagfiles/webpxmp.py</extracomment>
      <translation>ein Chunk endet zu früh</translation>
    </message>
    <message>
      <source>it doesn't begin with a header that FurryTag knows</source>
      <extracomment>tagfiles/webpxmp.py</extracomment>
      <translation>es beginnt nicht mit einem Header, den FurryTag kennt</translation>
    </message>
    <message>
      <source>its header has an unknown size</source>
      <extracomment>tagfiles/webpxmp.py</extracomment>
      <translation>der Header hat eine unbekannte Größe</translation>
    </message>
    <message>
      <source>its picture data has an unknown header</source>
      <extracomment>tagfiles/webpxmp.py</extracomment>
      <translation>die Bilddaten haben einen unbekannten Header</translation>
    </message>
    <message>
      <source>Can't read {path}: it is no file.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>{path} kann nicht gelesen werden: keine Datei.</translation>
    </message>
    <message>
      <source>Can't read {path}: it is larger than {max_file_bytes} MB.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>{path} kann nicht gelesen werden: größer als {max_file_bytes} MB.</translation>
    </message>
    <message>
      <source>its name is longer than {max_name_bytes} bytes</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>der Name ist länger als {max_name_bytes} Bytes</translation>
    </message>
    <message>
      <source>Give the picture a shorter name.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>Dem Bild einen kürzeren Namen geben.</translation>
    </message>
    <message>
      <source>its folder doesn't exist</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>der Ordner ist nicht vorhanden</translation>
    </message>
    <message>
      <source>its folder is read-only</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>der Ordner ist schreibgeschützt</translation>
    </message>
    <message>
      <source>Allow writing there, or choose another folder.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>Dort das Schreiben erlauben oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>what was written doesn't read back</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>das Geschriebene liest sich nicht gleich zurück</translation>
    </message>
    <message>
      <source>Check the disk.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>Die Festplatte überprüfen.</translation>
    </message>
    <message>
      <source>it is a link</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>es ist eine Verknüpfung</translation>
    </message>
    <message>
      <source>Export the file that it leads to.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>Die Datei exportieren, zu der sie führt.</translation>
    </message>
    <message>
      <source>it is a folder or device, not a file</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>es ist ein Ordner oder Gerät, keine Datei</translation>
    </message>
    <message>
      <source>the file has {st_nlink} names (hard links), which would come apart</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>die Datei hat {st_nlink} Namen (Hardlinks), die auseinanderfielen</translation>
    </message>
    <message>
      <source>Make a copy of it.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>Eine Kopie davon machen.</translation>
    </message>
    <message>
      <source>Allow writing to it first.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>Zuerst das Schreiben erlauben.</translation>
    </message>
    <message>
      <source>it was changed since it was read</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>seit dem Lesen geändert</translation>
    </message>
    <message>
      <source>it is gone</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>nicht mehr da</translation>
    </message>
    <message>
      <source>Can't read the XMP: it is too large.</source>
      <extracomment>tagfiles/xmlspans.py</extracomment>
      <translation>Das XMP kann nicht gelesen werden: Es ist zu groß.</translation>
    </message>
    <message>
      <source>Can't read the XMP: it isn't UTF-8.</source>
      <extracomment>tagfiles/xmlspans.py</extracomment>
      <translation>Das XMP kann nicht gelesen werden: Es ist nicht UTF-8.</translation>
    </message>
    <message>
      <source>Can't read the XMP: it has entities or a document type, which could do harm.</source>
      <extracomment>tagfiles/xmlspans.py</extracomment>
      <translation>Das XMP kann nicht gelesen werden: Es hat Entitäten oder einen Dokumenttyp, die schaden könnten.</translation>
    </message>
    <message>
      <source>Can't read the XMP: it is damaged.</source>
      <extracomment>tagfiles/xmlspans.py</extracomment>
      <translation>Das XMP kann nicht gelesen werden: Es ist beschädigt.</translation>
    </message>
    <message>
      <source>it holds the character that parts the levels of a tree</source>
      <extracomment>tagfiles/xmp.py</extracomment>
      <translation>es enthält das Zeichen, das die Ebenen eines Baums trennt</translation>
    </message>
    <message>
      <source>A tag needs a name.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Ein Tag braucht einen Namen.</translation>
    </message>
    <message>
      <source>Write one.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Einen eingeben.</translation>
    </message>
    <message>
      <source>This name is too long for a tag.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Dieser Name ist zu lang für ein Tag.</translation>
    </message>
    <message>
      <source>Use at most {max_name} letters.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Höchstens {max_name} Zeichen verwenden.</translation>
    </message>
    <message>
      <source>This name holds a letter that can't be shown.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Dieser Name enthält ein Zeichen, das nicht dargestellt werden kann.</translation>
    </message>
    <message>
      <source>Write it anew.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Neu eingeben.</translation>
    </message>
    <message>
      <source>A tag can't be called “{name}”.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Ein Tag kann nicht „{name}“ heißen.</translation>
    </message>
    <message>
      <source>Commas, * and " have a meaning in lists and searches; leave them out.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Kommas, * und " haben in Listen und Suchen eine Bedeutung; sie weglassen.</translation>
    </message>
    <message>
      <source>A category can't be called “{name}”.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Eine Kategorie kann nicht „{name}“ heißen.</translation>
    </message>
    <message>
      <source>Begin with a letter, and use letters, digits and underscores only.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Mit einem Buchstaben beginnen und nur Buchstaben, Ziffern und Unterstriche verwenden.</translation>
    </message>
    <message>
      <source>This name is too long for a category.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Dieser Name ist zu lang für eine Kategorie.</translation>
    </message>
    <message>
      <source>A category can't be called “{name}”: that is a word of searches.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Eine Kategorie kann nicht „{name}“ heißen: Das ist ein Suchwort.</translation>
    </message>
    <message>
      <source>There is a category “{name}” already.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>Eine Kategorie „{name}“ gibt es schon.</translation>
    </message>
    <message>
      <source>The search is too long.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Die Suche ist zu lang.</translation>
    </message>
    <message>
      <source>Use at most {max_length} letters.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Höchstens {max_length} Zeichen verwenden.</translation>
    </message>
    <message>
      <source>A quote isn't closed.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
      <source>Put " at its end.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>An sein Ende ein " setzen.</translation>
    </message>
    <message>
      <source>This bracket was never opened.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Diese Klammer wurde nie geöffnet.</translation>
    </message>
    <message>
      <source>Take it out, or put ( before what belongs to it.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Sie entfernen oder ( vor das setzen, was dazugehört.</translation>
    </message>
    <message>
      <source>Something is missing after “{text}”.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Nach „{text}“ fehlt etwas.</translation>
    </message>
    <message>
      <source>Write what to look for.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Eingeben, wonach gesucht wird.</translation>
    </message>
    <message>
      <source>Something is missing before “{text}”.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Vor „{text}“ fehlt etwas.</translation>
    </message>
    <message>
      <source>The search has too many brackets.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Die Suche hat zu viele Klammern.</translation>
    </message>
    <message>
      <source>Use at most {max_depth}.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Höchstens {max_depth} verwenden.</translation>
    </message>
    <message>
      <source>This bracket isn't closed.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Diese Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
      <source>Put ) at the end of what belongs to it.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Ein ) an das Ende dessen setzen, was dazugehört.</translation>
    </message>
    <message>
      <source>There is nothing between the quotes.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Zwischen den Anführungszeichen steht nichts.</translation>
    </message>
    <message>
      <source>“{name}” is written another way.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>„{name}“ wird anders geschrieben.</translation>
    </message>
    <message>
      <source>Write {example}.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>{example} schreiben.</translation>
    </message>
    <message>
      <source>“{text}” asks for nothing.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>„{text}“ fragt nach nichts.</translation>
    </message>
    <message>
      <source>Write {kind} after it.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Dahinter gehört: {kind}.</translation>
    </message>
    <message>
      <source>“{text}” can't be used here.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>„{text}“ kann hier nicht verwendet werden.</translation>
    </message>
    <message>
      <source>Did you mean “{close}”?</source>
      <extracomment>tags/query.py</extracomment>
      <translation>War „{close}“ gemeint?</translation>
    </message>
    <message>
      <source>Put the whole in quotes if it is a tag: "{text}".</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Das Ganze in Anführungszeichen setzen, wenn es ein Tag ist: "{text}".</translation>
    </message>
    <message>
      <source>There is no search word “{name}”.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>Es gibt kein Suchwort „{name}“.</translation>
    </message>
    <message>
      <source>tags of this category</source>
      <extracomment>tags/querycompletion.py</extracomment>
      <translation>Tags dieser Kategorie</translation>
    </message>
    <message>
      <source>a tag, such as wolf or red_*</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>ein Tag wie wolf oder red_*</translation>
    </message>
    <message>
      <source>a text, such as fox or fox*</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>ein Text wie fox oder fox*</translation>
    </message>
    <message>
      <source>one of a few words</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>eines von wenigen Wörtern</translation>
    </message>
    <message>
      <source>has this tag, suggested or by you</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>hat dieses Tag, vorgeschlagen oder selbst vergeben</translation>
    </message>
    <message>
      <source>has this tag as a suggestion that you haven't decided on</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>hat dieses Tag als noch nicht entschiedenen Vorschlag</translation>
    </message>
    <message>
      <source>you accepted or added this tag</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>dieses Tag ist angenommen oder hinzugefügt</translation>
    </message>
    <message>
      <source>you rejected this tag</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>dieses Tag ist abgelehnt</translation>
    </message>
    <message>
      <source>what the model gives this tag</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>was das Modell diesem Tag gibt</translation>
    </message>
    <message>
      <source>how many tags it has</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>wie viele Tags es hat</translation>
    </message>
    <message>
      <source>its rating</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>seine Einstufung</translation>
    </message>
    <message>
      <source>where it stands</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>sein Stand</translation>
    </message>
    <message>
      <source>the file's name</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>der Name der Datei</translation>
    </message>
    <message>
      <source>the file's folder and name</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>Ordner und Name der Datei</translation>
    </message>
    <message>
      <source>the file's suffix, such as png</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>die Endung der Datei, etwa png</translation>
    </message>
    <message>
      <source>scored by this model</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>von diesem Modell bewertet</translation>
    </message>
    <message>
      <source>when the file came into the library</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>wann die Datei in die Bibliothek kam</translation>
    </message>
    <message>
      <source>when the file was changed</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>wann die Datei geändert wurde</translation>
    </message>
    <message>
      <source>the file's size</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>die Größe der Datei</translation>
    </message>
    <message>
      <source>pixels across</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>Pixel in der Breite</translation>
    </message>
    <message>
      <source>pixels down</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>Pixel in der Höhe</translation>
    </message>
    <message>
      <source>“{name}” is followed by a colon and {kind}</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>Auf „{name}“ folgt ein Doppelpunkt und {kind}</translation>
    </message>
    <message>
      <source>“{name}:” takes one of: {choices}</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>„{name}:“ nimmt eines davon: {choices}</translation>
    </message>
    <message>
      <source>, or one of: {choices}</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>, oder eines davon: {choices}</translation>
    </message>
    <message>
      <source>“{name}” takes {kind}</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>„{name}“ nimmt {kind}</translation>
    </message>
    <message>
      <source>imported from {origin}</source>
      <extracomment>tags/review.py</extracomment>
      <translation>importiert aus {origin}</translation>
    </message>
    <message>
      <source>adult tags are hidden</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>nicht jugendfreie Tags sind verborgen</translation>
    </message>
    <message>
      <source>it is excluded</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>es ist ausgeschlossen</translation>
    </message>
    <message>
      <source>it is implied</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>es ist impliziert</translation>
    </message>
    <message>
      <source>it is replaced by nothing</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>es wird durch nichts ersetzt</translation>
    </message>
    <message>
      <source>there are too many</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>es sind zu viele</translation>
    </message>
    <message>
      <source>A picture can't be {clashing} at once.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>Ein Bild kann nicht zugleich {clashing} sein.</translation>
    </message>
    <message>
      <source>A single character can't be {clashing} at once.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>Eine einzelne Figur kann nicht zugleich {clashing} sein.</translation>
    </message>
    <message>
      <source>The vocabulary names {name} twice.</source>
      <extracomment>tags/vocabulary.py</extracomment>
      <translation>Das Vokabular nennt {name} zweimal.</translation>
    </message>
    <message>
      <source>No tag vocabulary in {folder}.</source>
      <extracomment>tags/vocabulary.py</extracomment>
      <translation>Kein Tag-Vokabular in {folder}.</translation>
    </message>
    <message>
      <source>Can't read the vocabulary file {file}: {reason}.</source>
      <extracomment>tags/vocabulary.py</extracomment>
      <translation>Die Vokabulardatei {file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <extracomment>ui/sentences.py</extracomment>
      <translation>{first} und {second}</translation>
    </message>
  </context>
</TS>
