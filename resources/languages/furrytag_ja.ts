<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
  <context>
    <name>FurryTag</name>
    <message>
      <source>In the list of tags</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On a slider</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the windows of insight</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Similar…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find pictures like the chosen ones, and near duplicates</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Evaluate…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See how good a model is on pictures that you have reviewed</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Calibrate…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose thresholds that fit what you have reviewed</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Learned…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See every tag that you teach, and help it</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Map…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See the library as a map, where what looks alike lies side by side</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to another tag</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept, or take it back</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A, Return</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject, or remove</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>X, Delete</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undecide</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>U, Backspace</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide or show a category</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Menu with the tag's own threshold</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Menu</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move by 0.01</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move by 0.10</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page up, Page down</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model's own value</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another page</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the picture in the window</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Return</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has the tag, or hasn't (Learned)</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All points, or none (Map)</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next or previous picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept and next</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open pictures…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open picture files</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open &amp;folder…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open all pictures of a folder</source>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write tags to files that other software reads</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Import tags…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take over tags that stand beside and in the pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Take exports back…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give files back what they held before an export</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy as e&amp;621 tags</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy this picture's tags for a post on e621</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Close picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the selected pictures off the list; their tags stay</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;lear list</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take all pictures off the list; their tags stay</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Quit</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the window; everything is kept</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Undo</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the last step back</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Redo</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do again what was undone last</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Paste</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the picture or the files in the clipboard</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Accept and next</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept all suggested tags and go on</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a &amp;tag</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a tag that the model didn't see</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Search</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for pictures by tags and more</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Next picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the next picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Previous picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the previous picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to pi&amp;ctures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go through the pictures by keys</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to ta&amp;gs</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go through the tags by keys</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Manage models…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download, add, check and remove models</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Compare models…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See what two models say of the open pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open models &amp;folder</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder that models are put into</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Tag untagged pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag what the model hasn't seen yet</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Pause or resume tagging</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold on, and go on later</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Cancel tagging</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop tagging; what was tagged is kept</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files that could not be &amp;read</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List them with the reasons</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go through the most doubtful pictures first</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Why this tag?</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show which parts of the picture speak for the chosen tag</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>List all keys</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;About FurryTag</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version, folders and licence</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Models</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the picture larger</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the picture smaller</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Fit</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all of the picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One pixel of the picture on one of the screen</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show &amp;blurred picture once</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Until you go to another picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show &amp;adult tags and pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List adult tags and stop blurring</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Theme</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The colours of the window</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;File</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Edit</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;View</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Tools</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Insight</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Undo {step}</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Redo {step}</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{model} (can't be used)</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It can't be used: {problem}</source>
      <extracomment>ui/actions.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} pictures</source>
      <extracomment>1: {n} picture
ui/asking.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Choose another model.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It takes part in nothing.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is left to review.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open pictures and let them be tagged.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model has seen no picture yet.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let some pictures be tagged first.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another place.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{model} gives no embedding, so nothing can be found with it.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is withheld: a model takes it for adult art of a young character.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't write {path}: {reason}.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't read {path}: {reason}.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopping…</source>
      <extracomment>ui/comparison.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting…</source>
      <extracomment>ui/comparison.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It isn't open any more.</source>
      <extracomment>ui/comparison.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loading</source>
      <extracomment>ui/comparison.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{model} hasn't tagged this picture yet.</source>
      <extracomment>ui/comparison.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset rating</source>
      <extracomment>ui/context.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark as reviewed</source>
      <extracomment>ui/context.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark as not reviewed</source>
      <extracomment>ui/context.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset picture</source>
      <extracomment>ui/context.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rate {rating}</source>
      <extracomment>ui/context.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong inside FurryTag.</source>
      <extracomment>ui/context.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it was is written in {log}.</source>
      <extracomment>ui/context.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} tag files were changed outside and left alone.</source>
      <extracomment>1: {n} tag file was changed outside and left alone.
ui/currentfiles.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Export tags to decide about them.</source>
      <extracomment>ui/currentfiles.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for devices…</source>
      <extracomment>ui/devicedesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting to try…</source>
      <extracomment>ui/devicedesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {total}</source>
      <extracomment>ui/devicedesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About FurryTag</source>
      <extracomment>ui/dialogs/about.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <extracomment>ui/dialogs/about.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FurryTag {version}</source>
      <extracomment>ui/dialogs/about.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags furry and cartoon artwork on your own computer, and learns from your corrections.

Library: {library}
Models: {models}
Log: {log}

MIT licence.</source>
      <extracomment>ui/dialogs/about.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ONNX model</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a model</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All options</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also what the files seem to say</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adding the model</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add it</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preview on another picture</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} tags from {file}</source>
      <extracomment>1: {n} tag from {file}
ui/dialogs/add_model.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} tags of the furry image models</source>
      <extracomment>1: {n} tag of the furry image models
ui/dialogs/add_model.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>All files (*)</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its files don't say this:</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As you answered</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add {source}</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You: {answer}</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Instead: {answer}</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add {title}</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind}, {width} x {height} pixels</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures ({patterns})</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show adult tags and pictures</source>
      <extracomment>ui/dialogs/adult.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Are you an adult, and do you want to see adult tags and pictures?</source>
      <extracomment>ui/dialogs/adult.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures rated above safe are then no longer blurred. Withheld pictures stay blurred.</source>
      <extracomment>ui/dialogs/adult.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I am an adult, show them</source>
      <extracomment>ui/dialogs/adult.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install another model to compare with.</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No pictures are open.</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} pictures not tagged by {title} yet</source>
      <extracomment>1: {n} picture not tagged by {title} yet
ui/dialogs/compare.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Compare models</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop; what was tagged is kept</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Running the models</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ said by both   ✦ only by this one</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>On {n} pictures: {means} tags a picture.</source>
      <extracomment>1: On {n} picture: {means} tags a picture.
ui/dialogs/compare.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>One model</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The other model</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counting…</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>▶ Run on {n} missing pictures</source>
      <extracomment>1: ▶ Run on {n} missing picture
ui/dialogs/compare.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>All is tagged by both</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} says {total}</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{agreement} % of the tags are said by both.</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rating is the same on {same_rating} %.</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags of {model}</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{one} and {other}</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped. What was written is kept, can be taken back, and isn't written again.</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export tags</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Back</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send to &amp;Hydrus…</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Undo this export</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the &amp;files</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} open pictures</source>
      <extracomment>1: {n} open picture
ui/dialogs/export.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files taken back.</source>
      <extracomment>1: {n} file taken back.
ui/dialogs/export.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} selected pictures</source>
      <extracomment>1: {n} selected picture
ui/dialogs/export.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>All open pictures</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The open picture</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The shown picture</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a picture to see what would be written of it.</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no pictures to export.</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} files written</source>
      <extracomment>1: {n} file written
ui/dialogs/export.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files deleted</source>
      <extracomment>1: {n} file deleted
ui/dialogs/export.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{text} {n} files could not be changed; the list says why.</source>
      <extracomment>1: {text} {n} file could not be changed; the list says why.
ui/dialogs/export.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>&amp;Export {n} files</source>
      <extracomment>1: &amp;Export {n} file
ui/dialogs/export.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>delete {n} files</source>
      <extracomment>1: delete {n} file
ui/dialogs/export.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Nothing to &amp;export</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy to the clipboard</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>&amp;Delete {n} files</source>
      <extracomment>1: &amp;Delete {n} file
ui/dialogs/export.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The tags are in the clipboard.</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is written yet. {words}.</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which files are listed</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed outside:</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is done with this file</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do so with &amp;all</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do the same with all files that were changed outside</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remark</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes and refusals ({changing})</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In: {gained}</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Out: {lost}</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preset</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the preset</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Remove</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keep files current automatically</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the files of a picture again after every decision on it, as long as this is on</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preview</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Reset</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make this preset as it was at first</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget this preset</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preview: {target}</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped; what was taken back until then stays so.</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take exports back</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exports</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files that could not be taken back</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Take back</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every file gets the bytes that it had before the export. Files that were changed since are left alone.</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{text} {n} files had been deleted already.</source>
      <extracomment>1: {text} {n} file had been deleted already.
ui/dialogs/exports.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files could not be changed. {text}</source>
      <extracomment>1: {n} file could not be changed. {text}
ui/dialogs/exports.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no export to take back.</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send tags to Hydrus</source>
      <extracomment>ui/dialogs/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures that could not be sent</source>
      <extracomment>ui/dialogs/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>&amp;Send tags of {n} pictures</source>
      <extracomment>1: &amp;Send tags of {n} picture
ui/dialogs/hydrus.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Only tags are sent, for files that Hydrus knows by their content. Withheld pictures and hidden tags stay here.</source>
      <extracomment>ui/dialogs/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Hydrus was given the tags of {n} pictures; {left_out} had none to send.</source>
      <extracomment>1: Hydrus was given the tags of {n} picture; {left_out} had none to send.
ui/dialogs/hydrus.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Stopped; nothing was taken over.</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Tags of {n} pictures were taken over; Undo in the Edit menu takes all of it back.</source>
      <extracomment>1: Tags of {n} picture were taken over; Undo in the Edit menu takes all of it back.
ui/dialogs/import_tags.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Import tags</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is taken over for the picture</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Look</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Tags that stand beside and in {n} open pictures become your decisions. What you have decided yourself stays.</source>
      <extracomment>1: Tags that stand beside and in {n} open picture become your decisions. What you have decided yourself stays.
ui/dialogs/import_tags.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Picture</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>&amp;Import for {n} pictures</source>
      <extracomment>1: &amp;Import for {n} picture
ui/dialogs/import_tags.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Nothing to &amp;import</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is taken over yet: {summary}.</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rating: {rating}</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} stays as you decided.</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Similar</source>
      <extracomment>ui/dialogs/insight.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evaluate</source>
      <extracomment>ui/dialogs/insight.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calibrate</source>
      <extracomment>ui/dialogs/insight.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learned</source>
      <extracomment>ui/dialogs/insight.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map</source>
      <extracomment>ui/dialogs/insight.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Insight</source>
      <extracomment>ui/dialogs/insight.py</extracomment>
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
      <source>as the trial says</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reference</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run with</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it is fed</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare on my pictures…</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See what it says if it is fed in each of these ways</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open page</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show in your browser where it is published</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verify</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare every file with what was installed</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run it in every way that there is, and choose the fastest</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy hashes</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the list of files with their SHA-256</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open folder</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the model's files</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove…</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the model's files; tags and scores are kept</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Files ({n} files)</source>
      <extracomment>1: Files ({n} file)
ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>It comes with FurryTag.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its publisher</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the installation</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known from</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runtime</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speed</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Difference</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ran on</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it runs here</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It wasn't tried here yet, so it runs in the usual way.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licence: {licence}.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Installed on {date} from {source}.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Was installed on {date} from {source}.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not known</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not published; kept when it is downloaded</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{why} Tried on {date}.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It isn't known for sure how this model was trained:</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published quality: {quality}.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none stated</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published at {page}</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It lies in {folder}.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, SHA-256 {sha256}</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}{proof}, from {url}</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it said of your pictures is kept, and your tags are too.</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Models</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a model from a file</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the models in another folder</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download this model</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download a model</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download it</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its files are deleted, which frees {size}.</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its files are deleted.</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can download it again.</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the file that it came from if you want it again.</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove a model</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove it</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Models (*.zip *.onnx)</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add {proposal}</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download {model}</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove {model}?</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation type="unfinished" />
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
      <source>It isn't known for sure how this model was trained. Look which column says what is in your pictures.</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier scores of this model stay; your pictures are tagged anew if it is the model in use</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>● in use</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use this</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How to feed {model}</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use {reading}</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No pictures are open, so these are drawings; your own tell more.</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation type="unfinished" />
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
      </translation>
    </message>
    <message numerus="yes">
      <source>On {n} pictures you said yes to one and no to the other: the yes stays.</source>
      <extracomment>1: On {n} picture you said yes to one and no to the other: the yes stays.
ui/dialogs/rename_tag.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>On {n} pictures both have the same answer.</source>
      <extracomment>1: On {n} picture both have the same answer.
ui/dialogs/rename_tag.py</extracomment>
      <translation type="unfinished">
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
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} learned tags</source>
      <extracomment>1: {n} learned tag
ui/dialogs/rename_tag.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} saved searches</source>
      <extracomment>1: {n} saved search
ui/dialogs/rename_tag.py</extracomment>
      <translation type="unfinished">
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
      <source>Keyboard shortcuts</source>
      <extracomment>ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished" />
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
      <source>Stopped.</source>
      <extracomment>ui/dialogs/workdialog.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End it with .html, .csv or .json.</source>
      <extracomment>ui/examining.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder whose pictures have .txt, .json or .xmp files.</source>
      <extracomment>ui/examining.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have reviewed no pictures yet.</source>
      <extracomment>ui/examining.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review some (Accept and next, Ctrl+Enter), or choose a folder whose pictures have tag files.</source>
      <extracomment>ui/examining.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} has no ending that says what to write.</source>
      <extracomment>ui/examining.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No picture in {folder} has a tag file.</source>
      <extracomment>ui/examining.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No model is chosen yet.</source>
      <extracomment>ui/exchange.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait until it is loaded, or choose one.</source>
      <extracomment>ui/exchange.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} tags are in the clipboard.</source>
      <extracomment>1: {n} tag is in the clipboard.
ui/exchangedesk.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>This picture has no tags to copy.</source>
      <extracomment>ui/exchangedesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tag}: orange parts speak for it, blue ones against it.</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tag}: no part of the picture matters much.</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a tag of the model in the list to see which parts of the picture speak for it.</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tag}: {done} of {total} parts covered…</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tag}: looking…</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rated {rating}</source>
      <extracomment>ui/gallery/model.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not tagged yet</source>
      <extracomment>ui/gallery/standing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tagged, not reviewed</source>
      <extracomment>ui/gallery/standing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reviewed</source>
      <extracomment>ui/gallery/standing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>could not be read</source>
      <extracomment>ui/gallery/standing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>withheld</source>
      <extracomment>ui/gallery/standing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model isn't ready yet.</source>
      <extracomment>ui/insightdesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait until it is loaded.</source>
      <extracomment>ui/insightdesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no picture in it.</source>
      <extracomment>ui/intake.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop or paste picture files, folders or a copied picture.</source>
      <extracomment>ui/intake.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the folder and its free space.</source>
      <extracomment>ui/intake.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FurryTag doesn't download pictures.</source>
      <extracomment>ui/intake.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the picture, then drop the file.</source>
      <extracomment>ui/intake.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't keep the pasted picture in {folder}: {reason}.</source>
      <extracomment>ui/intake.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a picture of your own.</source>
      <extracomment>ui/interview.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawing {number}</source>
      <extracomment>ui/interview.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't write to {folder}: {reason}.</source>
      <extracomment>ui/interview.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Move {n} tags to {category}</source>
      <extracomment>1: Move {n} tag to {category}
ui/librarydesk.py</extracomment>
      <translation type="unfinished">
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let more pictures be tagged.</source>
      <extracomment>ui/mapping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cluster {number}: {tags}</source>
      <extracomment>ui/mapping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cluster {number}</source>
      <extracomment>ui/mapping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A map needs at least {least} tagged pictures; there are {number}.</source>
      <extracomment>ui/mapping.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>absent</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>partly here</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waiting</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>downloading</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>paused</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>checking</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>failed</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>installed</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loading</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in use</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>damaged</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resume</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Retry</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repair</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open in browser</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add from a file…</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dismiss</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download, check and install this model</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on where the download stopped</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try it again; what was downloaded is kept</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install this model again</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Get the file with your browser, then add it from there</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the file that the browser has saved</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let this model suggest tags</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold on, and go on later; what was downloaded is kept</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop; what was downloaded is kept until you discard it</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete what was downloaded of this model</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take this line away</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete this model's files; tags and scores are kept</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Installing {model}{others}</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adding {model}{others}</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} %</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loading…</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>starting…</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{seconds} s</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} min</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{hours} h</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ verified</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ installed</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(and {number} more)</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused: {model}{share}{others}</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Downloading {model}{share}{others}</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{size} are here</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>trying again</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waiting for server</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It may be slower; the hardware check says what is missing.</source>
      <extracomment>ui/modelchoice.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{model} is used instead.</source>
      <extracomment>ui/modelchoice.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The models can't be moved now.</source>
      <extracomment>ui/modeldesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait until the downloads have ended, or cancel them.</source>
      <extracomment>ui/modeldesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From {parent}</source>
      <extracomment>ui/modeldesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{model} was removed; {size} are free again.</source>
      <extracomment>ui/modeldesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install it again.</source>
      <extracomment>ui/modeldesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files of {model} are as they were installed.</source>
      <extracomment>ui/modeldesk.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No file manager was found.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can go on with it.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can go on with them.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show models</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It isn't known for sure how {model} was trained.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See what it says of your pictures.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use it</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{model} is ready.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The models folder is {folder}.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The download of {model} isn't finished.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} downloads of models aren't finished.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can't make the folder {folder}: {reason}.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its pictures can be opened again once it is back.</source>
      <extracomment>ui/opened.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>these folders</source>
      <extracomment>ui/opened.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FurryTag reads JPEG, PNG, GIF, WebP, AVIF, BMP and TIFF.</source>
      <extracomment>ui/opened.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder {folder} has gone.</source>
      <extracomment>ui/opened.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no pictures in {place}.</source>
      <extracomment>ui/opened.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thresholds are chosen on the pictures that you have reviewed, and drawn toward the model's own where there are few examples. Nothing changes until you press “Use these”.</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tag stands on some of the reviewed pictures and is missing on others, so there is nothing to choose between. Review pictures with and without the tags that matter to you.</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>each tag</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>each category</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all tags together</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the best F1</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a precision of at least</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a recall of at least</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Threshold of</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Then</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F1 now</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F1 then</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggestions</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} thresholds of {model}, those that change most first.</source>
      <extracomment>1: {n} threshold of {model}, those that change most first.
ui/panels/calibration.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} thresholds are set; undo takes them back.</source>
      <extracomment>1: {n} threshold is set; undo takes it back.
ui/panels/calibration.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>How often its tags stand on reviewed pictures</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On reviewed pictures</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be expected on other pictures (cross-validated)</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many come and go, on all pictures that the model has tagged</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What one threshold holds for</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What thresholds are chosen for</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The least that is wanted</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Propose</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calibration</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proposed thresholds</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Use these</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set the ticked thresholds, as one step that can be undone</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a threshold for</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>that gives</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{thresholds}: on {pictures}, {come} and {go}. What you have accepted, added or rejected stays.</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} tagged pictures</source>
      <extracomment>1: {n} tagged picture
ui/panels/calibration.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions come</source>
      <extracomment>1: {n} suggestion comes
ui/panels/calibration.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} go</source>
      <extracomment>1: {n} goes
ui/panels/calibration.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>all tags</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All tags</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No threshold gives more.</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold a model against what you know: the pictures that you have reviewed, or a folder of pictures with tag files (kohya .txt, .json, .xmp, CSV …). Nothing is changed by it.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model: safe</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model: questionable</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model: explicit</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recall</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Precision</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrong</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missed</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Category</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag accuracy</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If silent</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F1, mean over tags</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean AP</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measure</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>95 % interval</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You said</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(none may be shown)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sure</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>may be chance</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>On {n} pictures, without {left_out}.</source>
      <extracomment>1: On {n} picture, without {left_out}.
ui/panels/evaluation.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>On {n} pictures.</source>
      <extracomment>1: On {n} picture.
ui/panels/evaluation.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Pictures that have the tag</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The threshold it was judged at</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What part of the pictures with the tag was found</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What part of what was said is right</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Said, but not there</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There, but not said</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Average precision over all thresholds</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of all answers together (micro)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What part of all answers, yes and no, is right</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tag accuracy of a model that never says anything</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every tag that stands on some picture weighs the same (macro)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the interval has no room for “just as good”</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model to evaluate</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model to compare it with</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures to evaluate on</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Evaluate</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save…</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As a page with curves and pictures (.html), as a table (.csv), or with every figure (.json)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evaluation</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model whose figures are shown</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags, those with the most mistakes first</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Categories</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much better the second model is</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ratings: yours by the model's</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures where the tag was said, but isn't there</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures where the tag is, but wasn't said</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures with tag files</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the evaluation</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparison</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} more tags can't be listed.</source>
      <extracomment>1: {n} more tag can't be listed.
ui/panels/evaluation.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} adult tags are counted and not listed.</source>
      <extracomment>1: {n} adult tag is counted and not listed.
ui/panels/evaluation.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>No picture has a rating by hand, so the rating isn't judged.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tag of the pictures is one of the model's, so there is no curve.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>my reviewed pictures</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a folder with tag files…</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no other</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adult tags are hidden again. Evaluate once more to see the others.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page with pictures (*.html)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table of tags (*.csv)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All figures (*.json)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>against</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on</source>
      <comment>what a model is evaluated on</comment>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rating</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Curve</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was left out.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled. What the model has said until then is kept, so the next time is quicker.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>said, but not there</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there, but not said</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(the worst {number} shown)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F1 {f1}, recall {recall}, precision {precision}, tag accuracy {accuracy}</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags that the model doesn't have, with the number of pictures; they count for nothing: {names}.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>folder {folder}</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as {path}.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rating {accuracy}</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>without tags</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>that can't be read</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags that the model said and no picture has; that counts as wrong: {names}.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rating: {accuracy} right</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} to {high}</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy list</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the paths and reasons</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read these files again</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close this list</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files that could not be read</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} files could not be read</source>
      <extracomment>1: {n} file could not be read
ui/panels/failures.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
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
      <source>Leave it</source>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>needs examples</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waits</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>off: no better</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from a file</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stands</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggests</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures with the tag</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reviewed pictures without it, and those that it was rejected on</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What part of what it suggests is right, on pictures that it was learned without</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What part of the pictures with the tag it finds, on pictures that it was learned without</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On so many pictures that nobody has reviewed</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking at what was learned</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learned tags</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures whose label would help most</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures where it would be suggested</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Has it</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The chosen picture has the tag (A)</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hasn't &amp;it</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The chosen picture doesn't have the tag (X)</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Export…</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save what was learned as a small file without any picture</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I&amp;mport…</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take in a tag that somebody else has taught to the same model</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Forget</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take a tag away that came out of a file</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save a learned tag</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take in a learned tag</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} tags taught to {model}, {on} in use.</source>
      <extracomment>1: {n} tag taught to {model}, {on} in use.
ui/panels/lessons.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{tag} was taken in.</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learned tags (*{suffix})</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Label these ({number})</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggests ({number})</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Examples ({number})</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as {written}.</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw a loop around pictures with the mouse, or choose a group on the right, and tag them together.</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rating</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cluster</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour by</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Draw again</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look again at what is tagged by now</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S&amp;pread out</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the points so that neighbours stay neighbours (t-SNE); takes up to minutes</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find &amp;clusters</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find groups of pictures, and the tags that set them apart</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only &amp;listed</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the pictures that the window lists, so what a search has found</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups by colour</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chosen pictures</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag for the chosen pictures</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Tag this group</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the tag to all chosen pictures, as one step that can be undone</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not rated</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag for all of them</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} pictures chosen</source>
      <extracomment>1: {n} picture chosen
ui/panels/map.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>No picture is chosen.</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} pictures got {tag}; undo takes it back.</source>
      <extracomment>1: {n} picture got {tag}; undo takes it back.
ui/panels/map.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} clusters</source>
      <extracomment>1: {n} cluster
ui/panels/map.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>without {tag}</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tag {name}</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>with {tag}</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a model</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moving the models</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare models…</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the models where they are</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a model from a .zip or .onnx file</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open models folder</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder that models are kept in</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move models folder…</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the models in another folder or on another disk</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Downloads go on</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the next one</source>
      <extracomment>ui/panels/notices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} more</source>
      <extracomment>ui/panels/notices.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preview on</source>
      <extracomment>ui/panels/preview.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another picture…</source>
      <extracomment>ui/panels/preview.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with</source>
      <extracomment>ui/panels/preview.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer so, since what it says then makes sense</source>
      <extracomment>ui/panels/preview.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look which of the two makes sense for the picture.</source>
      <extracomment>ui/panels/preview.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compared</source>
      <extracomment>ui/panels/preview.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop a picture here, from anywhere, to find those like it. It isn't opened by that.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a picture in the window, then press “Like the current picture”.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No two pictures are nearly the same.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Like the current picture</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find pictures like the one, or those, chosen in the window</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find &amp;near duplicates</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find pictures that are nearly the same</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for pictures</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they are like</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups of near duplicates</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures found</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show it in the window (Return)</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no other picture.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} groups</source>
      <extracomment>1: {n} group
ui/panels/similar.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>The other {n} pictures of the group</source>
      <extracomment>1: The other {n} picture of the group
ui/panels/similar.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>What it is like</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Give selected the tags of the left one</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Give selected the tags of {name}</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} selected pictures; one step that can be undone</source>
      <extracomment>1: {n} selected picture; one step that can be undone
ui/panels/similar.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures have the tags of {name} now; undo takes it back.</source>
      <extracomment>1: {n} picture has the tags of {name} now; undo takes it back.
ui/panels/similar.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Pictures that are nearly the same, side by side. Choose the one that is tagged best.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Same tags as …</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no file in it.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the picture first, then drop the file.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{whom} gets the tags of {name}, as one step that can be undone (Ctrl+S)</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like {name}</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like {name} (not in the list)</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Same tags as {name}</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop pictures or a folder here</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Better models</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some of the example drawings</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the models</source>
      <extracomment>ui/panels/status.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} files could not be read — show</source>
      <extracomment>1: {n} file could not be read — show
ui/panels/status.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Paused</source>
      <extracomment>ui/panels/status.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{rate} pictures/s</source>
      <extracomment>ui/panels/status.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{time} left</source>
      <extracomment>ui/panels/status.py</extracomment>
      <translation type="unfinished" />
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
      <source>Find a tag</source>
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
      <source>Accepted</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished">
        <numerusform />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting for the model…</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tag reaches its threshold. Lower it, or add tags yourself: the starter learns them from 5 pictures.</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This picture is withheld: a protected tag and a rating above safe came together. It is blurred, no tags are suggested, and it is never exported, found by its tags or learned from.</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Threshold of all tags</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept and next ⏎</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept all suggested tags and go to the next picture (Ctrl+Enter)</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear what you decided on this picture</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A model takes it for adult art of a young character.

{path}

Delete the file if that is what it is. If the model is wrong, keep it: FurryTag leaves the file alone.</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why this tag?</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show which parts of the picture speak for the tag that is chosen in the list (W)</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous picture</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next picture</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why?</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit ▾</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This picture is withheld</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy path</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file can't be shown</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show once</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rated {rating}</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Return accepts what is suggested and goes on, N leaves it for later; in the list of tags A accepts and X rejects one.</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review what matters</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End the review; the list gets its own order again</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Open {n} more</source>
      <extracomment>1: Open {n} more
ui/reviewing.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Pictures of the library that aren't in the list and need a review too</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>, about {n} minutes</source>
      <extracomment>1: , about {n} minute
ui/reviewing.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>1 doubtful tag</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} pictures left, {doubtful}{minutes}</source>
      <extracomment>1: {n} picture left, {doubtful}{minutes}
ui/reviewing.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>All in the list are reviewed</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tags} doubtful tags</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This picture is withheld: a protected tag and a rating above safe came together. No tags are shown.</source>
      <extracomment>ui/said.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>both</source>
      <extracomment>ui/said.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only this one</source>
      <extracomment>ui/said.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It says nothing of this picture.</source>
      <extracomment>ui/said.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own</source>
      <extracomment>ui/sections.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loading…</source>
      <extracomment>ui/services.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} threads</source>
      <extracomment>1: {n} thread
ui/services.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Not loaded</source>
      <extracomment>ui/services.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model is being loaded; pictures can be opened meanwhile.</source>
      <extracomment>ui/services.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{model} runs with {backend} on {device}; it was loaded in {seconds} s.</source>
      <extracomment>ui/services.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{place}, not {device}</source>
      <extracomment>ui/services.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CPU, GPU</source>
      <extracomment>ui/shelf.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no licence stated</source>
      <extracomment>ui/shelf.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not evaluated</source>
      <extracomment>ui/shelf.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not for commercial use</source>
      <extracomment>ui/shelf.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added from a file</source>
      <extracomment>ui/shelf.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not for commercial use ({stated})</source>
      <extracomment>ui/shelf.py</extracomment>
      <translation type="unfinished" />
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
      <source>Tagging</source>
      <extracomment>ui/tagqueue.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As opened</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newest first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Largest first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safest first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most explicit first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most doubtful first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort ▾</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The order of the pictures</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model that suggests tags</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model ▾</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>▶ Tag {number} untagged</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model: {model} ▾</source>
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
      <source>Add a tag… (T)</source>
      <extracomment>ui/widgets/add_tag_field.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a tag</source>
      <extracomment>ui/widgets/add_tag_field.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type any part of a name; Enter adds it. A category may stand before it: species:wolf</source>
      <extracomment>ui/widgets/add_tag_field.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new to the models</source>
      <extracomment>ui/widgets/add_tag_field.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>448, or 384x512 (height first)</source>
      <extracomment>ui/widgets/answer_form.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Afterwards</source>
      <extracomment>ui/widgets/before_after.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A category of your own</source>
      <extracomment>ui/widgets/category_list.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Precision over recall</source>
      <extracomment>ui/widgets/curve_view.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Precision over recall of all answers together, at every threshold</source>
      <extracomment>ui/widgets/curve_view.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>recall</source>
      <extracomment>ui/widgets/curve_view.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>precision</source>
      <extracomment>ui/widgets/curve_view.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: average precision {average_precision}</source>
      <extracomment>ui/widgets/curve_view.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{device}: usable</source>
      <extracomment>ui/widgets/device_chip.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{device}: not usable</source>
      <extracomment>ui/widgets/device_chip.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runs on</source>
      <extracomment>ui/widgets/device_row.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check again</source>
      <extracomment>ui/widgets/device_row.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look again which devices the runtimes see</source>
      <extracomment>ui/widgets/device_row.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try on 8 pictures</source>
      <extracomment>ui/widgets/device_row.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run the model on every device, on open pictures or drawn ones, and measure it</source>
      <extracomment>ui/widgets/device_row.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It can be used.</source>
      <extracomment>ui/widgets/device_row.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop to open</source>
      <extracomment>ui/widgets/drop_sign.py</extracomment>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting</source>
      <extracomment>ui/widgets/inquiry_bar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{command}: {keys}</source>
      <extracomment>ui/widgets/key_group.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details of {model}</source>
      <extracomment>ui/widgets/model_row.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>⚠ Damaged:</source>
      <extracomment>ui/widgets/model_state.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{model}: progress</source>
      <extracomment>ui/widgets/model_state.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{act} {model}</source>
      <extracomment>ui/widgets/model_state.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for models…</source>
      <extracomment>ui/widgets/model_table.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published quality</source>
      <extracomment>ui/widgets/model_table.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No model has such a name.</source>
      <extracomment>ui/widgets/model_table.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop; what was done is kept</source>
      <extracomment>ui/widgets/progress_row.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by hand</source>
      <extracomment>ui/widgets/rating_bar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the model's rating</source>
      <extracomment>ui/widgets/rating_bar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questionable from</source>
      <extracomment>ui/widgets/rating_bar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Explicit from</source>
      <extracomment>ui/widgets/rating_bar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none yet</source>
      <extracomment>ui/widgets/rating_bar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click or drag to rate by hand. Keys: S, Q, E for safe, questionable, explicit; arrows to move; Delete for the model's value.</source>
      <extracomment>ui/widgets/rating_track.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Double click: both bounds back to the model's.</source>
      <extracomment>ui/widgets/rating_track.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>safe &lt; {score}</source>
      <extracomment>ui/widgets/rating_track.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>explicit ≥ {score}</source>
      <extracomment>ui/widgets/rating_track.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{score}. Delete resets both bounds.</source>
      <extracomment>ui/widgets/rating_track.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asking the model…</source>
      <extracomment>ui/widgets/said_column.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No rating</source>
      <extracomment>ui/widgets/said_column.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rating: {rating} {score}</source>
      <extracomment>ui/widgets/said_column.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>under its threshold</source>
      <extracomment>ui/widgets/said_list.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map of pictures</source>
      <extracomment>ui/widgets/scatter_view.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{chosen} of {all} pictures chosen</source>
      <extracomment>ui/widgets/scatter_view.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search, such as species:wolf -clothed rating:safe is:unreviewed</source>
      <extracomment>ui/widgets/search_field.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <extracomment>ui/widgets/search_field.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, collapsed</source>
      <extracomment>ui/widgets/section_header.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tag here has a threshold of its own</source>
      <extracomment>ui/widgets/section_menu.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset threshold of {name}</source>
      <extracomment>ui/widgets/section_menu.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>not scored by this model</source>
      <extracomment>ui/widgets/tag_list_model.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>score {score}</source>
      <extracomment>ui/widgets/tag_list_model.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>threshold {score}</source>
      <extracomment>ui/widgets/tag_list_model.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{state}, learned from your tags</source>
      <extracomment>ui/widgets/tag_list_model.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Threshold for this tag…</source>
      <extracomment>ui/widgets/tag_menu.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset threshold</source>
      <extracomment>ui/widgets/tag_menu.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject</source>
      <extracomment>ui/widgets/tag_menu.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy name</source>
      <extracomment>ui/widgets/tag_menu.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Threshold</source>
      <extracomment>ui/widgets/threshold_popup.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Threshold of {name}</source>
      <extracomment>ui/widgets/threshold_popup.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Threshold of {tag}</source>
      <extracomment>ui/widgets/threshold_popup.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the model's own for each tag</source>
      <extracomment>ui/widgets/threshold_slider.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>set by you</source>
      <extracomment>ui/widgets/threshold_slider.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not changed</source>
      <extracomment>ui/widgets/threshold_slider.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{caption}, {standing}. Delete resets it to {reset}.</source>
      <extracomment>ui/widgets/threshold_slider.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {caption}, {standing}
Click the number to type. Double click resets it to {reset}.</source>
      <extracomment>ui/widgets/threshold_slider.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} reviewed</source>
      <extracomment>ui/window.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} to review</source>
      <extracomment>ui/window.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} untagged</source>
      <extracomment>ui/window.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} withheld</source>
      <extracomment>ui/window.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open pictures</source>
      <extracomment>ui/window.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept {tag}</source>
      <extracomment>ui/wording.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject {tag}</source>
      <extracomment>ui/wording.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add {tag}</source>
      <extracomment>ui/wording.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear {tag}</source>
      <extracomment>ui/wording.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Change {n} tags</source>
      <extracomment>1: Change {n} tag
ui/wording.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more paths could not be opened either.</source>
      <extracomment>1: {n} more path could not be opened either.
ui/wording.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>not measured</source>
      <extracomment>ui/wording.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Accept {n} tags</source>
      <extracomment>1: Accept {n} tag
ui/wording.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Reject {n} tags</source>
      <extracomment>1: Reject {n} tag
ui/wording.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Add {n} tags</source>
      <extracomment>1: Add {n} tag
ui/wording.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Clear {n} tags</source>
      <extracomment>1: Clear {n} tag
ui/wording.py</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <extracomment>ui/wording.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 picture in {seconds} s</source>
      <extracomment>ui/wording.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <extracomment>ui/wording.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copying</source>
      <extracomment>installation.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Covering parts of the picture</source>
      <extracomment>engine/explain.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trying</source>
      <extracomment>engine/trial.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing tag files</source>
      <extracomment>exchange/export.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sending tags to Hydrus</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading tag files</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking at tag files</source>
      <extracomment>exchange/planner.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taking tag files back</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choosing thresholds</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparing</source>
      <extracomment>insight/evaluate.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spreading the map</source>
      <extracomment>insight/layout.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for clusters</source>
      <extracomment>insight/layout.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking through the library</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shrinking pictures</source>
      <extracomment>insight/report.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking at what changes</source>
      <extracomment>insight/shift.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading what the model sees</source>
      <extracomment>insight/similar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparing pictures</source>
      <extracomment>insight/similar.py</extracomment>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Threads</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many processor threads the model uses; 0 means all of them.</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learn from my tags</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggest a tag elsewhere once you have used it on enough pictures. Everything stays on this computer.</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Models folder</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where models are kept; empty means beside the library. Move it in the model manager, which takes the models along.</source>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>List adult tags and stop blurring pictures rated above safe. Only for adults.</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theme</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The colours of the window.</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the system</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The language of the window, from the next start on.</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thumbnail size</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Longest side of a thumbnail in pixels.</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hydrus address</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hydrus</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the Client API of Hydrus answers; switch it on in Hydrus under services &gt; manage services &gt; client api.</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hydrus access key</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From services &gt; review services &gt; client api; it needs the permission to edit file tags.</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hydrus tag service</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The local tag service that tags are sent to.</source>
      <extracomment>settings.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What goes out</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All tags that the window shows, or only those that you have accepted or added.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All that are shown</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accepted and added ones</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reviewed pictures only</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out pictures that you aren't done with.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the time of change</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A picture that tags are put into keeps its time of change, so that it stays where it is when sorted by time.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never write</source>
      <extracomment>tags/rules.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rules</source>
      <extracomment>tags/rules.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags that are left out; commas between them, * for any letters.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace</source>
      <extracomment>tags/rules.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Such as: hug -&gt; embrace, *_fur -&gt; fur; nothing after the arrow drops it.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>e621's current names</source>
      <extracomment>tags/rules.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write hug for embrace and four more that are aliases today.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Implied tags</source>
      <extracomment>tags/rules.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What becomes of tags that others imply, as jewelry implies accessory.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As they are</source>
      <extracomment>tags/rules.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most tags</source>
      <extracomment>tags/rules.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The largest number of tags; 0 means all.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keywords in pictures</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also read the keywords inside the pictures' own files.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags that FurryTag doesn't know</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take them over as your own; otherwise they are passed over.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ratings</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take rating:safe and the like as yours, where you have given none.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count pictures that tags were found for as reviewed.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The suffix that your trainer is set to; kohya's own default is .caption.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fox.txt</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fox.caption</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What stands between the words of a tag.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>red_panda</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>red panda</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Escape brackets</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write \( and \), as prompts need it; trainers expect plain brackets.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which tags come first.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Best score first</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By category</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By alphabet</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Always first</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words that every caption begins with, such as a trigger word; commas between them.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Always last</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words that every caption ends with; commas between them.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the caption names the rating.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not named</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rating with prefix</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write rating:safe rather than safe.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hydrus looks for fox.png.txt; with fox.txt, fox.png and fox.jpg share one file.</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fox.png.txt</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Namespaces</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write species:wolf rather than wolf.</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the rating as rating:safe.</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With fox.json, fox.png and fox.jpg share one file.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fox.png.json</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fox.json</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rejected tags</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also list the tags that you rejected, with their state.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flat keywords</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fields</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dc:subject, which nearly every program reads.</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lightroom's tree</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lr:hierarchicalSubject, such as FurryTag|species|wolf.</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>digiKam's tree</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>digiKam:TagsList, such as FurryTag/species/wolf.</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name the rating among the keywords; the stars are never touched.</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Root of the trees</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The keyword above all of FurryTag's; / or | makes levels.</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>digiKam and darktable read fox.png.xmp; Lightroom reads fox.xmp, which fox.png and fox.jpg share.</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fox.png.xmp</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fox.xmp</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site takes 2000 at most.</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>merged</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>replaced</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>withdrawn</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unchanged</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>conflict</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>refused</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left out</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new file is written.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Our tags are put into the file that is there; what others wrote stays.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It holds only what FurryTag wrote, and is brought up to date.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags that FurryTag wrote are taken out, because they no longer hold.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is as it should be already.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was changed outside since FurryTag wrote it; you decide.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It can't be written safely.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to write.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is deleted.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>merge</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>keep</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>replace</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put our tags in, keep what was changed</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the file as it is</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it anew, with our tags only</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>import</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing new</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training captions</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>digiKam and Lightroom</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>e621 post</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inside the pictures</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSON files</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table of a folder</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag file</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Category numbers</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Input size</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Channels</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour order</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixel range</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resampling</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Output</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Danbooru's: 5 is meta</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>e621's: 5 is species</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last (height, width, 3)</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First (3, height, width)</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Red first (RGB)</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blue first (BGR)</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0 to 255</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0 to 1</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>-1 to 1</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(x - 0.5) / 0.225, as the furry image model</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ImageNet's mean and deviation</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CLIP's mean and deviation</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stretched to the square</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole picture on white</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole picture on black</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole picture, its border drawn out</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The middle cut out</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bicubic</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bilinear</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lanczos</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Box</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area, as TensorFlow</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bilinear without smoothing, as TensorFlow</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See by running it</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probabilities</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logits</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As its files say</source>
      <extracomment>models/proposal.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accepted</source>
      <extracomment>tags/review.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rejected</source>
      <extracomment>tags/review.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>added</source>
      <extracomment>tags/review.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>suggested</source>
      <extracomment>tags/review.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>safe</source>
      <extracomment>tags/rating.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>questionable</source>
      <extracomment>tags/rating.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>explicit</source>
      <extracomment>tags/rating.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>action</source>
      <extracomment>categories</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>body</source>
      <extracomment>categories</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clothing</source>
      <extracomment>categories</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>identity</source>
      <extracomment>categories</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>species</source>
      <extracomment>categories</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F1</source>
      <extracomment>insight/evaluate.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rating accuracy</source>
      <extracomment>insight/evaluate.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A few broad things such as bird, fur and feathers, and whatever you teach it from your own tags.</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Precision 0.91 to 0.95 for each of the tags it says, on drawings of its own test</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A CPU is enough</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Furry art: 228 tags of species, body, clothing, action and identity, and a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F1 0.58, precision 0.74, recall 0.48, rating 0.777</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F1 0.58, precision 0.78, recall 0.46, rating 0.779</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A CPU is enough, though its author lists it as needing a GPU</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F1 0.50, precision 0.74, recall 0.37, rating 0.728</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F1 0.29, precision 0.71, recall 0.18, rating 0.68</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any CPU; the fastest of its family</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any CPU</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Furry art: 9,525 tags of e621 with species, characters, artists and meta; no rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its author reports none</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A CPU will do; about 61 GMACs a picture</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A CPU will do</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Furry art: 8,780 tags of e621 with species and characters, and a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its author reports none; a field test on furry art found 35 tags a picture, anthro on 41 of 49</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A GPU is advised, at 362 GMACs a picture; on a CPU it takes seconds</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A GPU is advised</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anime art: 10,857 tags of Danbooru with characters, and a rating; of furry art it knows little more than furry.</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Macro F1 0.4402 where precision equals recall (threshold 0.2614)</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A CPU will do; about 78.5 GMACs a picture</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Macro F1 0.4541 where precision equals recall (threshold 0.2653)</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A CPU will do; about 63 GMACs a picture</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Macro F1 0.4419 where precision equals recall (threshold 0.2682)</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A CPU will do; about 61.5 GMACs a picture</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Macro F1 0.4772 where precision equals recall (threshold 0.5296)</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A GPU is advised, at 362 GMACs a picture; on a laptop's CPU one user measured 5 s</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Furry art: 8,041 tags of e621 without categories, and a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its author reports none; a field test on furry art found 34 tags a picture, anthro on 41 of 49</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A GPU is advised; on a CPU it takes seconds a picture</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anime art: 13,461 tags of Danbooru, many of them characters; no rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Micro F1 about 0.60; characters F1 0.865 at 0.75</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A GPU is advised, at 310 GMACs a picture; on a CPU it takes seconds</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawings and photographs: 5,813 tags of Danbooru without categories; no rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F1 0.578 at 0.4</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A CPU will do; 91.5 million parameters</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawings: furry or not.</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accuracy 0.9453, AUC 0.9847</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any CPU; 0.63 GFLOP a picture</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anime art: the four ratings of Danbooru, and no tags.</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accuracy 0.7508, AUC 0.9342</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coarse tags of furry art and a rating from safe to explicit; it says few tags, and is mostly right.</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Normalised: (x - 0.5) / 0.225</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The table in the author's README says that it was trained on normalised pictures.</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plain: pixels from 0 to 1</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The author's own example, older than the table, feeds it pixels from 0 to 1, as its backbone's page asks for.</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tags of e621 in great number, without a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tags of e621 in great number, with species and a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The whole picture on a white square of 512 pixels</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is how the library that the model's preprocess.json was written for understands it.</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stretched; only small pictures get a white border up to 512 pixels</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A program that runs this model reads its preprocess.json so.</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tags of Danbooru in great number, with characters and a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tags of e621 in great number, without categories, with a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tags of Danbooru in great number, strong on characters.</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tags of Danbooru, for photographs too. Seen to give adult tags to harmless photographs.</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One question: is this furry art?</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A rating and nothing else; made for anime, so furry art is foreign to it.</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Says the few things it is sure of, and learns the rest from your own tags.</source>
      <extracomment>resources/models.json</extracomment>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
