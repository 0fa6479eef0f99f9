<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
  <context>
    <name>FurryTag</name>
    <message>
      <source>&amp;Similar…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>類似画像(&amp;S)…</translation>
    </message>
    <message>
      <source>Find pictures like the chosen ones, and near duplicates</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>選択中の画像に似た画像や、ほぼ同じ画像を探します</translation>
    </message>
    <message>
      <source>&amp;Evaluate…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>評価(&amp;E)…</translation>
    </message>
    <message>
      <source>See how good a model is on pictures that you have reviewed</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>確認済みの画像でモデルの性能を調べます</translation>
    </message>
    <message>
      <source>&amp;Calibrate…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>しきい値の調整(&amp;C)…</translation>
    </message>
    <message>
      <source>Choose thresholds that fit what you have reviewed</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>確認した結果に合うしきい値を選びます</translation>
    </message>
    <message>
      <source>&amp;Learned…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>学習(&amp;L)…</translation>
    </message>
    <message>
      <source>See every tag that you teach, and help it</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>教えているすべてのタグを表示し、学習を助けます</translation>
    </message>
    <message>
      <source>&amp;Map…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>マップ(&amp;M)…</translation>
    </message>
    <message>
      <source>See the library as a map, where what looks alike lies side by side</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>似たものどうしが並ぶマップとしてライブラリを表示します</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
      <source>Take the last step back</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>直前の操作を取り消します</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
      <source>Do again what was undone last</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>最後に取り消した操作をやり直します</translation>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>元に戻す</translation>
    </message>
    <message>
      <source>Redo</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>やり直し</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
      <source>Open the picture or the files in the clipboard</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>クリップボードの画像やファイルを開きます</translation>
    </message>
    <message>
      <source>&amp;Accept and next</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>承認して次へ(&amp;A)</translation>
    </message>
    <message>
      <source>Accept all suggested tags and go on</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>提案されたタグをすべて承認して次へ進みます</translation>
    </message>
    <message>
      <source>Add a &amp;tag</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>タグを追加(&amp;T)</translation>
    </message>
    <message>
      <source>Type a tag that the model didn't see</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>モデルが見つけなかったタグを入力します</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>設定(&amp;S)…</translation>
    </message>
    <message>
      <source>Look, size of text, keys and all other choices</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>外観、文字サイズ、キー、その他すべての設定</translation>
    </message>
    <message>
      <source>&amp;Next picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>次の画像(&amp;N)</translation>
    </message>
    <message>
      <source>Go to the next picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>次の画像に移動します</translation>
    </message>
    <message>
      <source>&amp;Previous picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>前の画像(&amp;P)</translation>
    </message>
    <message>
      <source>Go to the previous picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>前の画像に移動します</translation>
    </message>
    <message>
      <source>Go to pi&amp;ctures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>画像一覧へ移動(&amp;C)</translation>
    </message>
    <message>
      <source>Go through the pictures by keys</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>キー操作で画像を選びます</translation>
    </message>
    <message>
      <source>Go to ta&amp;gs</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>タグ一覧へ移動(&amp;G)</translation>
    </message>
    <message>
      <source>Go through the tags by keys</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>キー操作でタグを選びます</translation>
    </message>
    <message>
      <source>&amp;Manage models…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>モデルを管理(&amp;M)…</translation>
    </message>
    <message>
      <source>Download, add, check and remove models</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>モデルのダウンロード、追加、検証、削除を行います</translation>
    </message>
    <message>
      <source>&amp;Compare models…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>モデルを比較(&amp;C)…</translation>
    </message>
    <message>
      <source>See what two models say of the open pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>開いている画像について2つのモデルの結果を見比べます</translation>
    </message>
    <message>
      <source>Open models &amp;folder</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>モデルフォルダを開く(&amp;F)</translation>
    </message>
    <message>
      <source>The folder that models are put into</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>モデルを置くフォルダです</translation>
    </message>
    <message>
      <source>Tag a &amp;batch…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>バッチをタグ付け(&amp;B)…</translation>
    </message>
    <message>
      <source>Tag a folder, a selection or a search, with one model or several</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>フォルダ、選択範囲、検索結果を、1つまたは複数のモデルでタグ付けします</translation>
    </message>
    <message>
      <source>&amp;Tag untagged pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>未処理の画像をタグ付け(&amp;T)</translation>
    </message>
    <message>
      <source>Tag what the model hasn't seen yet</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>モデルがまだ見ていない画像にタグを付けます</translation>
    </message>
    <message>
      <source>&amp;Pause or resume tagging</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>タグ付けの一時停止/再開(&amp;P)</translation>
    </message>
    <message>
      <source>Hold on, and go on later</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>一時停止し、あとで続行します</translation>
    </message>
    <message>
      <source>&amp;Cancel tagging</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>タグ付けを中止(&amp;C)</translation>
    </message>
    <message>
      <source>Stop tagging; what was tagged is kept</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>タグ付けを中止します。付け終えたタグは残ります</translation>
    </message>
    <message>
      <source>&amp;Files that could not be tagged</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>タグ付けできなかったファイル(&amp;F)</translation>
    </message>
    <message>
      <source>List them with the reasons</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>理由とともに一覧表示します</translation>
    </message>
    <message>
      <source>&amp;Library…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>ライブラリ(&amp;L)…</translation>
    </message>
    <message>
      <source>Tags, categories, backups, and where the library lies</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>タグ、カテゴリ、バックアップ、ライブラリの保存場所</translation>
    </message>
    <message>
      <source>&amp;Review what matters</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>重要な画像を確認(&amp;R)</translation>
    </message>
    <message>
      <source>Go through the most doubtful pictures first</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>判断が難しい画像から順に確認します</translation>
    </message>
    <message>
      <source>&amp;Why this tag?</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>このタグの理由(&amp;W)</translation>
    </message>
    <message>
      <source>Show which parts of the picture speak for the chosen tag</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>選んだタグの根拠になった部分を画像上に表示します</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
      <source>Read about what you are at</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>現在の操作についての説明を読みます</translation>
    </message>
    <message>
      <source>Show the &amp;tour</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>ツアーを表示(&amp;T)</translation>
    </message>
    <message>
      <source>Four hints at the parts of the window</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>ウィンドウの各部を4つのヒントで紹介します</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
      <source>List all keys</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>すべてのキーを一覧表示します</translation>
    </message>
    <message>
      <source>&amp;Report a problem…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>問題を報告(&amp;R)…</translation>
    </message>
    <message>
      <source>See and save what helps, without names of files or tags</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>役立つ情報を確認して保存します（ファイル名やタグは含まれません）</translation>
    </message>
    <message>
      <source>&amp;Licences…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>ライセンス(&amp;L)…</translation>
    </message>
    <message>
      <source>What FurryTag is made of, and the licence of each part</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>FurryTagの構成要素と、それぞれのライセンス</translation>
    </message>
    <message>
      <source>&amp;About FurryTag</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>FurryTagについて(&amp;A)</translation>
    </message>
    <message>
      <source>Version, folders and licence</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>バージョン、フォルダ、ライセンス</translation>
    </message>
    <message>
      <source>&amp;Open pictures…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>画像を開く(&amp;O)…</translation>
    </message>
    <message>
      <source>Open picture files</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>画像ファイルを開きます</translation>
    </message>
    <message>
      <source>Open &amp;folder…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>フォルダを開く(&amp;F)…</translation>
    </message>
    <message>
      <source>Open all pictures of a folder</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>フォルダ内のすべての画像を開きます</translation>
    </message>
    <message>
      <source>Open &amp;sub-folders too</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>サブフォルダも開く(&amp;S)</translation>
    </message>
    <message>
      <source>A folder is opened with all folders inside it</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>フォルダを開くと、中のすべてのフォルダも開きます</translation>
    </message>
    <message>
      <source>Open the e&amp;xamples</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>サンプルを開く(&amp;X)</translation>
    </message>
    <message>
      <source>Try everything on twelve drawings that come along</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>付属の12枚のイラストですべての機能を試します</translation>
    </message>
    <message>
      <source>&amp;Export tags…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>タグをエクスポート(&amp;E)…</translation>
    </message>
    <message>
      <source>Write tags to files that other software reads</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>他のソフトウェアで読めるファイルにタグを書き出します</translation>
    </message>
    <message>
      <source>&amp;Import tags…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>タグをインポート(&amp;I)…</translation>
    </message>
    <message>
      <source>Take over tags that stand beside and in the pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>画像の隣や画像内にあるタグを取り込みます</translation>
    </message>
    <message>
      <source>&amp;Take exports back…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>エクスポートを取り消す(&amp;T)…</translation>
    </message>
    <message>
      <source>Give files back what they held before an export</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>ファイルをエクスポート前の内容に戻します</translation>
    </message>
    <message>
      <source>Copy as e&amp;621 tags</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>e621タグとしてコピー(&amp;6)</translation>
    </message>
    <message>
      <source>Copy this picture's tags for a post on e621</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>この画像のタグをe621の投稿用にコピーします</translation>
    </message>
    <message>
      <source>&amp;Close picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>画像を閉じる(&amp;C)</translation>
    </message>
    <message>
      <source>Take the selected pictures off the list; their tags stay</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>選択中の画像を一覧から外します。タグは残ります</translation>
    </message>
    <message>
      <source>C&amp;lear list</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>一覧を空にする(&amp;L)</translation>
    </message>
    <message>
      <source>Take all pictures off the list; their tags stay</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>すべての画像を一覧から外します。タグは残ります</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>終了(&amp;Q)</translation>
    </message>
    <message>
      <source>Close the window; everything is kept</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>ウィンドウを閉じます。すべて保存されています</translation>
    </message>
    <message>
      <source>&amp;Search</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>検索(&amp;S)</translation>
    </message>
    <message>
      <source>Look for pictures by tags and more</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>タグなどで画像を探します</translation>
    </message>
    <message>
      <source>Sa&amp;ved searches</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>保存した検索(&amp;V)</translation>
    </message>
    <message>
      <source>Run, save, rename and delete searches</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>検索の実行、保存、名前変更、削除</translation>
    </message>
    <message>
      <source>Counts b&amp;y tag</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>タグ別の件数(&amp;Y)</translation>
    </message>
    <message>
      <source>What the shown pictures have; a click narrows the search</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>表示中の画像の内訳。クリックで検索を絞り込みます</translation>
    </message>
    <message>
      <source>Filmst&amp;rip</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>フィルムストリップ(&amp;R)</translation>
    </message>
    <message>
      <source>The picture large, the others in one line below it</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>画像を大きく表示し、ほかの画像を下に一列で並べます</translation>
    </message>
    <message>
      <source>&amp;Larger thumbnails</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>サムネイルを大きく(&amp;L)</translation>
    </message>
    <message>
      <source>Show fewer pictures at once</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>一度に表示する画像を減らします</translation>
    </message>
    <message>
      <source>S&amp;maller thumbnails</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>サムネイルを小さく(&amp;M)</translation>
    </message>
    <message>
      <source>Show more pictures at once</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>一度に表示する画像を増やします</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>拡大(&amp;I)</translation>
    </message>
    <message>
      <source>Show the picture larger</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>画像を大きく表示します</translation>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>縮小(&amp;O)</translation>
    </message>
    <message>
      <source>Show the picture smaller</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>画像を小さく表示します</translation>
    </message>
    <message>
      <source>&amp;Fit</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>全体表示(&amp;F)</translation>
    </message>
    <message>
      <source>Show all of the picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>画像全体を表示します</translation>
    </message>
    <message>
      <source>&amp;100 %</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>100%(&amp;1)</translation>
    </message>
    <message>
      <source>One pixel of the picture on one of the screen</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>画像の1ピクセルを画面の1ピクセルで表示します</translation>
    </message>
    <message>
      <source>Show &amp;blurred picture once</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>ぼかした画像を一度だけ表示(&amp;B)</translation>
    </message>
    <message>
      <source>Until you go to another picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>別の画像に移動するまで表示します</translation>
    </message>
    <message>
      <source>Show &amp;adult tags and pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>成人向けのタグと画像を表示(&amp;A)</translation>
    </message>
    <message>
      <source>List adult tags and stop blurring</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>成人向けタグを一覧に含め、ぼかしをやめます</translation>
    </message>
    <message>
      <source>F&amp;ull screen</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
      <source>Nothing but the picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>画像だけを表示します</translation>
    </message>
    <message>
      <source>Tags ov&amp;er the picture</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>画像上にタグを表示(&amp;E)</translation>
    </message>
    <message>
      <source>Write the tags over the picture, on the full screen too</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>画像の上にタグを表示します（全画面表示でも）</translation>
    </message>
    <message>
      <source>&amp;Accept suggestions</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>提案を承認(&amp;A)</translation>
    </message>
    <message>
      <source>Accept what is suggested on all selected pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>選択中のすべての画像の提案を承認します</translation>
    </message>
    <message>
      <source>Add a &amp;tag…</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>タグを追加(&amp;T)…</translation>
    </message>
    <message>
      <source>Add a tag to all selected pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>選択中のすべての画像にタグを追加します</translation>
    </message>
    <message>
      <source>Mark as &amp;reviewed</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>確認済みにする(&amp;R)</translation>
    </message>
    <message>
      <source>You are done with all selected pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>選択中のすべての画像の確認を終えます</translation>
    </message>
    <message>
      <source>Mark as &amp;not reviewed</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>未確認に戻す(&amp;N)</translation>
    </message>
    <message>
      <source>Look at them again later</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>後でもう一度確認します</translation>
    </message>
    <message>
      <source>Ta&amp;g with the model</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>モデルでタグ付け(&amp;G)</translation>
    </message>
    <message>
      <source>Tag what the model hasn't seen of the selected pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>選択中の画像のうち、モデルが未処理のものをタグ付けします</translation>
    </message>
    <message>
      <source>Copy &amp;paths</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
      <source>Put the paths of the selected files into the clipboard</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>選択中のファイルのパスをクリップボードに入れます</translation>
    </message>
    <message>
      <source>Rate a&amp;s</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>レーティング(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
      <source>The colours of the window</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>ウィンドウの配色</translation>
    </message>
    <message>
      <source>Rate all selected pictures</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>選択中のすべての画像にレーティングを付けます</translation>
    </message>
    <message>
      <source>&amp;Selection</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>選択(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>編集(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>表示(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Tools</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>ツール(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Insight</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>分析(&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Undo: {step}</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>元に戻す(&amp;U): {step}</translation>
    </message>
    <message>
      <source>&amp;Redo: {step}</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>やり直し(&amp;R): {step}</translation>
    </message>
    <message>
      <source>&amp;Safe</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>全年齢(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Questionable</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>きわどい(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Explicit</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>露骨(&amp;E)</translation>
    </message>
    <message>
      <source>As the &amp;model says</source>
      <extracomment>ui/actions.py</extracomment>
      <translation>モデルの判定どおり(&amp;M)</translation>
    </message>
    <message>
      <source>From {parent}</source>
      <extracomment>ui/additions.py</extracomment>
      <translation>{parent}より</translation>
    </message>
    <message>
      <source>tagged {tags}</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>タグ: {tags}</translation>
    </message>
    <message>
      <source>suggested {tags}</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>提案: {tags}</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures</source>
      <extracomment>1: {n} picture
ui/asking.py</extracomment>
      <translation>
        <numerusform>画像{n}枚</numerusform>
      </translation>
    </message>
    <message>
      <source>What is chosen is withheld.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>選択した画像は保留されています。</translation>
    </message>
    <message>
      <source>It takes part in nothing.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>どの処理にも使われません。</translation>
    </message>
    <message>
      <source>Choose another model.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>別のモデルを選んでください。</translation>
    </message>
    <message>
      <source>Nothing is left to review.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>確認する画像は残っていません。</translation>
    </message>
    <message>
      <source>Open pictures and let them be tagged.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>画像を開き、タグ付けしてください。</translation>
    </message>
    <message>
      <source>The model has seen no picture yet.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>モデルはまだどの画像も見ていません。</translation>
    </message>
    <message>
      <source>Let some pictures be tagged first.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>先に何枚かの画像をタグ付けしてください。</translation>
    </message>
    <message>
      <source>no tags</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>タグなし</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>別の場所を選んでください。</translation>
    </message>
    <message>
      <source>{model} gives no embedding, so nothing can be found with it.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>{model}は埋め込みを出力しないため、これを使った検索はできません。</translation>
    </message>
    <message>
      <source>{name} is withheld: a model takes it for adult art of a young character.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>{name}は保留されています。若いキャラクターの成人向け作品とモデルが判定しました。</translation>
    </message>
    <message>
      <source>Can't write {path}: {reason}.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>{path}に書き込めません: {reason}。</translation>
    </message>
    <message>
      <source>Can't read {path}: {reason}.</source>
      <extracomment>ui/asking.py</extracomment>
      <translation>{path}を読み込めません: {reason}。</translation>
    </message>
    <message numerus="yes">
      <source>The batch is done: {n} pictures tagged.</source>
      <extracomment>1: The batch is done: {n} picture tagged.
ui/batchdesk.py</extracomment>
      <translation>
        <numerusform>バッチが完了しました。画像{n}枚をタグ付けしました。</numerusform>
      </translation>
    </message>
    <message>
      <source>Tagging</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>タグ付け</translation>
    </message>
    <message>
      <source>Loading…</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>読み込んでいます…</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures of a batch still wait; tagging is paused.</source>
      <extracomment>1: {n} picture of a batch still waits; tagging is paused.
ui/batchdesk.py</extracomment>
      <translation>
        <numerusform>バッチの画像{n}枚が待機中です。タグ付けは一時停止しています。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Going on with {n} pictures that were not tagged yet.</source>
      <extracomment>1: Going on with {n} picture that was not tagged yet.
ui/batchdesk.py</extracomment>
      <translation>
        <numerusform>まだタグ付けされていない画像{n}枚の処理を続けます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more paths could not be opened either.</source>
      <extracomment>1: {n} more path could not be opened either.
ui/batchdesk.py</extracomment>
      <translation>
        <numerusform>他に{n}個のパスも開けませんでした。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files could not be tagged.</source>
      <extracomment>1: {n} file could not be tagged.
ui/batchdesk.py</extracomment>
      <translation>
        <numerusform>{n}個のファイルをタグ付けできませんでした。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures wait no longer to be tagged; what was tagged is kept.</source>
      <extracomment>1: {n} picture waits no longer to be tagged; what was tagged is kept.
ui/batchdesk.py</extracomment>
      <translation>
        <numerusform>画像{n}枚のタグ付けの待機を取りやめました。タグ付け済みの分は残ります。</numerusform>
      </translation>
    </message>
    <message>
      <source>Resume</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>再開</translation>
    </message>
    <message>
      <source>Pause</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>一時停止</translation>
    </message>
    <message numerus="yes">
      <source>All {n} pictures have been tagged with {models} already.</source>
      <extracomment>1: The picture has been tagged with {models} already.
ui/batchdesk.py</extracomment>
      <translation>
        <numerusform>画像{n}枚はすべて、すでに{models}でタグ付け済みです。</numerusform>
      </translation>
    </message>
    <message>
      <source>Its pictures wait.</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>このモデルの画像は待機しています。</translation>
    </message>
    <message>
      <source>Show</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>表示</translation>
    </message>
    <message>
      <source>There is nothing to tag there.</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>タグ付けするものがありません。</translation>
    </message>
    <message>
      <source>Choose a folder with pictures.</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>画像のあるフォルダを選んでください。</translation>
    </message>
    <message>
      <source>Don't tag with it</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>このモデルを使わない</translation>
    </message>
    <message>
      <source>Tag them after all</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>やはりタグ付けする</translation>
    </message>
    <message>
      <source>model {number} of {all}</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>モデル{number}/{all}</translation>
    </message>
    <message>
      <source>Looking for pictures</source>
      <extracomment>ui/batchdesk.py</extracomment>
      <translation>画像の検索</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <extracomment>ui/comparison.py</extracomment>
      <translation>中止しています…</translation>
    </message>
    <message>
      <source>Waiting…</source>
      <extracomment>ui/comparison.py</extracomment>
      <translation>待機しています…</translation>
    </message>
    <message>
      <source>It isn't open any more.</source>
      <extracomment>ui/comparison.py</extracomment>
      <translation>この画像はもう開かれていません。</translation>
    </message>
    <message>
      <source>Loading</source>
      <extracomment>ui/comparison.py</extracomment>
      <translation>読み込み中</translation>
    </message>
    <message>
      <source>{model} hasn't tagged this picture yet.</source>
      <extracomment>ui/comparison.py</extracomment>
      <translation>{model}はこの画像をまだタグ付けしていません。</translation>
    </message>
    <message>
      <source>Go on</source>
      <extracomment>ui/context.py</extracomment>
      <translation>続ける</translation>
    </message>
    <message>
      <source>Something went wrong inside FurryTag.</source>
      <extracomment>ui/context.py</extracomment>
      <translation>FurryTagの内部で問題が発生しました。</translation>
    </message>
    <message>
      <source>Tagging is paused; nothing is lost.</source>
      <extracomment>ui/context.py</extracomment>
      <translation>タグ付けを一時停止しています。失われたものはありません。</translation>
    </message>
    <message>
      <source>What it was is written in {log}.</source>
      <extracomment>ui/context.py</extracomment>
      <translation>詳細は{log}に記録されています。</translation>
    </message>
    <message numerus="yes">
      <source>{n} tag files were changed outside and left alone.</source>
      <extracomment>1: {n} tag file was changed outside and left alone.
ui/currentfiles.py</extracomment>
      <translation>
        <numerusform>{n}個のタグファイルが外部で変更されていたため、そのままにしました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more tag files could not be kept current either.</source>
      <extracomment>1: {n} more tag file could not be kept current either.
ui/currentfiles.py</extracomment>
      <translation>
        <numerusform>ほかに{n}個のタグファイルも最新に保てませんでした。</numerusform>
      </translation>
    </message>
    <message>
      <source>Export tags to decide about them.</source>
      <extracomment>ui/currentfiles.py</extracomment>
      <translation>扱いを決めるにはタグをエクスポートしてください。</translation>
    </message>
    <message>
      <source>Looking for devices…</source>
      <extracomment>ui/devicedesk.py</extracomment>
      <translation>デバイスを探しています…</translation>
    </message>
    <message>
      <source>Waiting to try…</source>
      <extracomment>ui/devicedesk.py</extracomment>
      <translation>テスト待ち…</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <extracomment>ui/devicedesk.py</extracomment>
      <translation>{done}/{total}</translation>
    </message>
    <message>
      <source>About FurryTag</source>
      <extracomment>ui/dialogs/about.py</extracomment>
      <translation>FurryTagについて</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>ui/dialogs/about.py</extracomment>
      <translation>閉じる</translation>
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
      <translation>自分のコンピュータ上でケモノやカートゥーンの絵にタグを付け、修正から学習します。

ライブラリ: {library}
モデル: {models}
ログ: {log}

MITライセンス。</translation>
    </message>
    <message>
      <source>ONNX model</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>ONNXモデル</translation>
    </message>
    <message>
      <source>Add a model</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>モデルを追加</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>名前</translation>
    </message>
    <message>
      <source>All options</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>すべてのオプション</translation>
    </message>
    <message>
      <source>Also what the files seem to say</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>ファイルから推測された項目も表示</translation>
    </message>
    <message>
      <source>Adding the model</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>モデルの追加</translation>
    </message>
    <message>
      <source>Add it</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>追加</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Preview on another picture</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>別の画像でプレビュー</translation>
    </message>
    <message numerus="yes">
      <source>{n} tags from {file}</source>
      <extracomment>1: {n} tag from {file}
ui/dialogs/add_model.py</extracomment>
      <translation>
        <numerusform>{file}のタグ{n}個</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} tags of the furry image models</source>
      <extracomment>1: {n} tag of the furry image models
ui/dialogs/add_model.py</extracomment>
      <translation>
        <numerusform>ケモノ画像モデルのタグ{n}個</numerusform>
      </translation>
    </message>
    <message>
      <source>All files (*)</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>すべてのファイル (*)</translation>
    </message>
    <message>
      <source>Its files don't say this:</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>ファイルからは次の点がわかりません:</translation>
    </message>
    <message>
      <source>As you answered</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>回答どおり</translation>
    </message>
    <message>
      <source>Add {source}</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>{source}を追加</translation>
    </message>
    <message>
      <source>You: {answer}</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>現在の回答: {answer}</translation>
    </message>
    <message>
      <source>Instead: {answer}</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>代案: {answer}</translation>
    </message>
    <message>
      <source>Add {title}</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>{title}を追加</translation>
    </message>
    <message>
      <source>{kind}, {width} x {height} pixels</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>{kind}、{width} x {height}ピクセル</translation>
    </message>
    <message>
      <source>Pictures ({patterns})</source>
      <extracomment>ui/dialogs/add_model.py</extracomment>
      <translation>画像 ({patterns})</translation>
    </message>
    <message>
      <source>Show adult tags and pictures</source>
      <extracomment>ui/dialogs/adult.py</extracomment>
      <translation>成人向けのタグと画像を表示</translation>
    </message>
    <message>
      <source>Are you an adult, and do you want to see adult tags and pictures?</source>
      <extracomment>ui/dialogs/adult.py</extracomment>
      <translation>成人であることを確認し、成人向けのタグと画像を表示しますか？</translation>
    </message>
    <message>
      <source>Pictures rated above safe are then no longer blurred. Withheld pictures stay blurred.</source>
      <extracomment>ui/dialogs/adult.py</extracomment>
      <translation>全年齢を超えるレーティングの画像がぼかされなくなります。保留された画像はぼかされたままです。</translation>
    </message>
    <message>
      <source>I am an adult, show them</source>
      <extracomment>ui/dialogs/adult.py</extracomment>
      <translation>成人なので表示する</translation>
    </message>
    <message>
      <source>Install another model to compare with.</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>比較するには別のモデルをインストールしてください。</translation>
    </message>
    <message>
      <source>No pictures are open.</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>画像が開かれていません。</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures not tagged by {title} yet</source>
      <extracomment>1: {n} picture not tagged by {title} yet
ui/dialogs/compare.py</extracomment>
      <translation>
        <numerusform>{title}で未処理の画像{n}枚</numerusform>
      </translation>
    </message>
    <message>
      <source>Compare models</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>モデルを比較</translation>
    </message>
    <message>
      <source>Summary</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>概要</translation>
    </message>
    <message>
      <source>Stop; what was tagged is kept</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>中止します。付け終えたタグは残ります</translation>
    </message>
    <message>
      <source>Running the models</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>モデルの実行</translation>
    </message>
    <message>
      <source>✓ said by both   ✦ only by this one</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>✓ 両方が出力   ✦ こちらのみ</translation>
    </message>
    <message numerus="yes">
      <source>On {n} pictures: {means} tags a picture.</source>
      <extracomment>1: On {n} picture: {means} tags a picture.
ui/dialogs/compare.py</extracomment>
      <translation>
        <numerusform>画像{n}枚での1枚あたりのタグ数: {means}。</numerusform>
      </translation>
    </message>
    <message>
      <source>One model</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>1つ目のモデル</translation>
    </message>
    <message>
      <source>The other model</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>2つ目のモデル</translation>
    </message>
    <message>
      <source>Counting…</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>数えています…</translation>
    </message>
    <message numerus="yes">
      <source>▶ Run on {n} missing pictures</source>
      <extracomment>1: ▶ Run on {n} missing picture
ui/dialogs/compare.py</extracomment>
      <translation>
        <numerusform>▶ 未処理の画像{n}枚で実行</numerusform>
      </translation>
    </message>
    <message>
      <source>All is tagged by both</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>すべて両方でタグ付け済み</translation>
    </message>
    <message>
      <source>Tags</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>タグ</translation>
    </message>
    <message>
      <source>{title} says {total}</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>{title}は{total}個</translation>
    </message>
    <message>
      <source>{agreement} % of the tags are said by both.</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>タグの{agreement}%が両方に共通しています。</translation>
    </message>
    <message>
      <source>The rating is the same on {same_rating} %.</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>レーティングは{same_rating}%で一致しています。</translation>
    </message>
    <message>
      <source>Tags of {model}</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>{model}のタグ</translation>
    </message>
    <message>
      <source>{one} and {other}</source>
      <extracomment>ui/dialogs/compare.py</extracomment>
      <translation>{one}、{other}</translation>
    </message>
    <message>
      <source>Stopped. What was written is kept, can be taken back, and isn't written again.</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>中止しました。書き込み済みのものは残り、取り消すこともできます。再度書き込まれることはありません。</translation>
    </message>
    <message>
      <source>Export tags</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>タグをエクスポート</translation>
    </message>
    <message>
      <source>Pictures</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>画像</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>戻る(&amp;B)</translation>
    </message>
    <message>
      <source>Send to &amp;Hydrus…</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>Hydrusへ送信(&amp;H)…</translation>
    </message>
    <message>
      <source>&amp;Undo this export</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>このエクスポートを取り消す(&amp;U)</translation>
    </message>
    <message>
      <source>Look at the &amp;files</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>ファイルを確認(&amp;F)</translation>
    </message>
    <message numerus="yes">
      <source>{n} open pictures</source>
      <extracomment>1: {n} open picture
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>開いている画像{n}枚</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files taken back.</source>
      <extracomment>1: {n} file taken back.
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>{n}個のファイルを元に戻しました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} selected pictures</source>
      <extracomment>1: {n} selected picture
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>選択中の画像{n}枚</numerusform>
      </translation>
    </message>
    <message>
      <source>All open pictures</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>開いているすべての画像</translation>
    </message>
    <message>
      <source>The open picture</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>開いている画像</translation>
    </message>
    <message>
      <source>The shown picture</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>表示中の画像</translation>
    </message>
    <message>
      <source>Open a picture to see what would be written of it.</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>書き込まれる内容を見るには、画像を開いてください。</translation>
    </message>
    <message>
      <source>There are no pictures to export.</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>エクスポートする画像がありません。</translation>
    </message>
    <message numerus="yes">
      <source>{n} files written</source>
      <extracomment>1: {n} file written
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>ファイル{n}個を書き込みました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files deleted</source>
      <extracomment>1: {n} file deleted
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>ファイル{n}個を削除しました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{text} {n} files could not be changed; the list says why.</source>
      <extracomment>1: {text} {n} file could not be changed; the list says why.
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>{text} {n}個のファイルは変更できませんでした。理由は一覧にあります。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>&amp;Export {n} files</source>
      <extracomment>1: &amp;Export {n} file
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>ファイル{n}個をエクスポート(&amp;E)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>delete {n} files</source>
      <extracomment>1: delete {n} file
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>ファイル{n}個を削除</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing to &amp;export</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>エクスポートするものなし(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Copy to the clipboard</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>クリップボードにコピー(&amp;C)</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Delete {n} files</source>
      <extracomment>1: &amp;Delete {n} file
ui/dialogs/export.py</extracomment>
      <translation>
        <numerusform>ファイル{n}個を削除(&amp;D)</numerusform>
      </translation>
    </message>
    <message>
      <source>The tags are in the clipboard.</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>タグをクリップボードにコピーしました。</translation>
    </message>
    <message>
      <source>Nothing is written yet. {words}.</source>
      <extracomment>ui/dialogs/export.py</extracomment>
      <translation>まだ何も書き込まれていません。{words}。</translation>
    </message>
    <message>
      <source>Files</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>Which files are listed</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>一覧に表示するファイル</translation>
    </message>
    <message>
      <source>Changed outside:</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>外部での変更:</translation>
    </message>
    <message>
      <source>What is done with this file</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>このファイルの扱い</translation>
    </message>
    <message>
      <source>Do so with &amp;all</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>すべて同様に(&amp;A)</translation>
    </message>
    <message>
      <source>Do the same with all files that were changed outside</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>外部で変更されたすべてのファイルに同じ処理をします</translation>
    </message>
    <message>
      <source>What</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>内容</translation>
    </message>
    <message>
      <source>File</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>Remark</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>備考</translation>
    </message>
    <message>
      <source>Changes and refusals ({changing})</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>変更と拒否 ({changing})</translation>
    </message>
    <message>
      <source>In: {gained}</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>追加: {gained}</translation>
    </message>
    <message>
      <source>Out: {lost}</source>
      <extracomment>ui/dialogs/export_plan.py</extracomment>
      <translation>削除: {lost}</translation>
    </message>
    <message>
      <source>Preset</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>プリセット</translation>
    </message>
    <message>
      <source>Name of the preset</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>プリセットの名前</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>保存(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>削除(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Keep files current automatically</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>ファイルを自動で最新に保つ(&amp;K)</translation>
    </message>
    <message>
      <source>Write the files of a picture again after every decision on it, as long as this is on</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>オンの間、画像に対する判断のたびにその画像のファイルを書き直します</translation>
    </message>
    <message>
      <source>Preview</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>プレビュー</translation>
    </message>
    <message>
      <source>&amp;Reset</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>リセット(&amp;R)</translation>
    </message>
    <message>
      <source>Make this preset as it was at first</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>このプリセットを最初の状態に戻します</translation>
    </message>
    <message>
      <source>Forget this preset</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>このプリセットを削除します</translation>
    </message>
    <message>
      <source>Preview: {target}</source>
      <extracomment>ui/dialogs/export_preset.py</extracomment>
      <translation>プレビュー: {target}</translation>
    </message>
    <message>
      <source>Stopped; what was taken back until then stays so.</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>中止しました。それまでに元に戻したものはそのままです。</translation>
    </message>
    <message>
      <source>Take exports back</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>エクスポートを取り消す</translation>
    </message>
    <message>
      <source>Exports</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>エクスポート</translation>
    </message>
    <message>
      <source>Files that could not be taken back</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>元に戻せなかったファイル</translation>
    </message>
    <message>
      <source>&amp;Take back</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>元に戻す(&amp;T)</translation>
    </message>
    <message>
      <source>Every file gets the bytes that it had before the export. Files that were changed since are left alone.</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>各ファイルはエクスポート前とまったく同じ内容に戻ります。その後に変更されたファイルはそのまま残ります。</translation>
    </message>
    <message numerus="yes">
      <source>{text} {n} files had been deleted already.</source>
      <extracomment>1: {text} {n} file had been deleted already.
ui/dialogs/exports.py</extracomment>
      <translation>
        <numerusform>{text} {n}個のファイルはすでに削除されていました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files could not be changed. {text}</source>
      <extracomment>1: {n} file could not be changed. {text}
ui/dialogs/exports.py</extracomment>
      <translation>
        <numerusform>{n}個のファイルは変更できませんでした。{text}</numerusform>
      </translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>日時</translation>
    </message>
    <message>
      <source>Folder</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>フォルダ</translation>
    </message>
    <message>
      <source>There is no export to take back.</source>
      <extracomment>ui/dialogs/exports.py</extracomment>
      <translation>取り消せるエクスポートはありません。</translation>
    </message>
    <message>
      <source>FurryTag help</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation>FurryTagヘルプ</translation>
    </message>
    <message>
      <source>Search the help</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation>ヘルプを検索</translation>
    </message>
    <message>
      <source>Pages of the help</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation>ヘルプのページ</translation>
    </message>
    <message>
      <source>No page has all of these words.</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation>すべての語を含むページはありません。</translation>
    </message>
    <message>
      <source>Back (Alt+Left)</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation>戻る (Alt+Left)</translation>
    </message>
    <message>
      <source>Forward (Alt+Right)</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation>進む (Alt+Right)</translation>
    </message>
    <message>
      <source>Contents</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation>目次</translation>
    </message>
    <message>
      <source>The first page</source>
      <extracomment>ui/dialogs/help.py</extracomment>
      <translation>最初のページ</translation>
    </message>
    <message>
      <source>Stopped; what was sent until then stays in Hydrus.</source>
      <extracomment>ui/dialogs/hydrus.py</extracomment>
      <translation>中止しました。それまでに送信したものはHydrusに残ります。</translation>
    </message>
    <message>
      <source>Send tags to Hydrus</source>
      <extracomment>ui/dialogs/hydrus.py</extracomment>
      <translation>Hydrusへタグを送信</translation>
    </message>
    <message>
      <source>Pictures that could not be sent</source>
      <extracomment>ui/dialogs/hydrus.py</extracomment>
      <translation>送信できなかった画像</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Send tags of {n} pictures</source>
      <extracomment>1: &amp;Send tags of {n} picture
ui/dialogs/hydrus.py</extracomment>
      <translation>
        <numerusform>画像{n}枚のタグを送信(&amp;S)</numerusform>
      </translation>
    </message>
    <message>
      <source>Only tags are sent, for files that Hydrus knows by their content. Withheld pictures and hidden tags stay here.</source>
      <extracomment>ui/dialogs/hydrus.py</extracomment>
      <translation>送信されるのはタグだけで、対象はHydrusが内容で識別できるファイルです。保留された画像と非表示のタグは送信されません。</translation>
    </message>
    <message numerus="yes">
      <source>Hydrus was given the tags of {n} pictures; {left_out} had none to send.</source>
      <extracomment>1: Hydrus was given the tags of {n} picture; {left_out} had none to send.
ui/dialogs/hydrus.py</extracomment>
      <translation>
        <numerusform>画像{n}枚のタグをHydrusに送信しました。{left_out}枚には送信するタグがありませんでした。</numerusform>
      </translation>
    </message>
    <message>
      <source>Stopped; nothing was taken over.</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>中止しました。何も取り込まれていません。</translation>
    </message>
    <message numerus="yes">
      <source>Tags of {n} pictures were taken over; Undo in the Edit menu takes all of it back.</source>
      <extracomment>1: Tags of {n} picture were taken over; Undo in the Edit menu takes all of it back.
ui/dialogs/import_tags.py</extracomment>
      <translation>
        <numerusform>画像{n}枚のタグを取り込みました。「編集」メニューの「元に戻す」ですべて取り消せます。</numerusform>
      </translation>
    </message>
    <message>
      <source>Import tags</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>タグをインポート</translation>
    </message>
    <message>
      <source>What is taken over for the picture</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>画像に取り込まれる内容</translation>
    </message>
    <message>
      <source>&amp;Look</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>調べる(&amp;L)</translation>
    </message>
    <message numerus="yes">
      <source>Tags that stand beside and in {n} open pictures become your decisions. What you have decided yourself stays.</source>
      <extracomment>1: Tags that stand beside and in {n} open picture become your decisions. What you have decided yourself stays.
ui/dialogs/import_tags.py</extracomment>
      <translation>
        <numerusform>開いている画像{n}枚の隣や画像内にあるタグが、自分の判断として取り込まれます。すでに自分で決めたものは変わりません。</numerusform>
      </translation>
    </message>
    <message>
      <source>Picture</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>画像</translation>
    </message>
    <message>
      <source>From</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>取得元</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Import for {n} pictures</source>
      <extracomment>1: &amp;Import for {n} picture
ui/dialogs/import_tags.py</extracomment>
      <translation>
        <numerusform>画像{n}枚にインポート(&amp;I)</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing to &amp;import</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>インポートするものなし(&amp;I)</translation>
    </message>
    <message>
      <source>Nothing is taken over yet: {summary}.</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>まだ何も取り込まれていません: {summary}。</translation>
    </message>
    <message>
      <source>Rating: {rating}</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>レーティング: {rating}</translation>
    </message>
    <message>
      <source>{name} stays as you decided.</source>
      <extracomment>ui/dialogs/import_tags.py</extracomment>
      <translation>{name}は決めたとおりのままです。</translation>
    </message>
    <message>
      <source>Similar</source>
      <extracomment>ui/dialogs/insight.py</extracomment>
      <translation>類似画像</translation>
    </message>
    <message>
      <source>Evaluate</source>
      <extracomment>ui/dialogs/insight.py</extracomment>
      <translation>評価</translation>
    </message>
    <message>
      <source>Calibrate</source>
      <extracomment>ui/dialogs/insight.py</extracomment>
      <translation>調整</translation>
    </message>
    <message>
      <source>Learned</source>
      <extracomment>ui/dialogs/insight.py</extracomment>
      <translation>学習</translation>
    </message>
    <message>
      <source>Map</source>
      <extracomment>ui/dialogs/insight.py</extracomment>
      <translation>マップ</translation>
    </message>
    <message>
      <source>Insight</source>
      <extracomment>ui/dialogs/insight.py</extracomment>
      <translation>分析</translation>
    </message>
    <message>
      <source>Keep the keys that it has</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>現在のキーを残す</translation>
    </message>
    <message>
      <source>What you press is added to the command's other keys</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>押したキーを、このコマンドのほかのキーに追加します</translation>
    </message>
    <message>
      <source>No keys</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>キーなし</translation>
    </message>
    <message>
      <source>The command is then only in its menu</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>このコマンドはメニューからのみ使えます</translation>
    </message>
    <message>
      <source>Reset</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>リセット</translation>
    </message>
    <message>
      <source>Give this command the keys that it had from the start</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>このコマンドのキーを初期設定に戻します</translation>
    </message>
    <message>
      <source>Reset all keys</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>すべてのキーをリセット</translation>
    </message>
    <message>
      <source>Give it to this command</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>このコマンドに割り当てる</translation>
    </message>
    <message>
      <source>Leave it</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>やめる</translation>
    </message>
    <message>
      <source>Choose a command to give it other keys.</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>キーを変更するコマンドを選んでください。</translation>
    </message>
    <message>
      <source>{key} belongs to “{other}”.</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>{key}は「{other}」に割り当てられています。</translation>
    </message>
    <message>
      <source>Keys of “{command}”:</source>
      <extracomment>ui/dialogs/key_page.py</extracomment>
      <translation>「{command}」のキー:</translation>
    </message>
    <message>
      <source>Library</source>
      <extracomment>ui/dialogs/library.py</extracomment>
      <translation>ライブラリ</translation>
    </message>
    <message>
      <source>Storage and backups</source>
      <extracomment>ui/dialogs/library.py</extracomment>
      <translation>保存場所とバックアップ</translation>
    </message>
    <message>
      <source>Rename category</source>
      <extracomment>ui/dialogs/library.py</extracomment>
      <translation>カテゴリ名の変更</translation>
    </message>
    <message>
      <source>Rename</source>
      <extracomment>ui/dialogs/library.py</extracomment>
      <translation>名前を変更</translation>
    </message>
    <message>
      <source>New category</source>
      <extracomment>ui/dialogs/library.py</extracomment>
      <translation>新しいカテゴリ</translation>
    </message>
    <message>
      <source>Make it</source>
      <extracomment>ui/dialogs/library.py</extracomment>
      <translation>作成</translation>
    </message>
    <message>
      <source>Program</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>プログラム</translation>
    </message>
    <message>
      <source>System library</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>システムライブラリ</translation>
    </message>
    <message>
      <source>Model or drawing</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>モデルまたはイラスト</translation>
    </message>
    <message>
      <source>not stated</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>記載なし</translation>
    </message>
    <message>
      <source>Licences</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>ライセンス</translation>
    </message>
    <message>
      <source>FurryTag is MIT-licensed. It is made of these parts, each with its licence.</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>FurryTagはMITライセンスです。次の要素で構成され、それぞれにライセンスがあります。</translation>
    </message>
    <message>
      <source>Parts</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>構成要素</translation>
    </message>
    <message>
      <source>Licence</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>ライセンス</translation>
    </message>
    <message>
      <source>Reading the licences…</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>ライセンスを読み込み中…</translation>
    </message>
    <message numerus="yes">
      <source>{n} parts</source>
      <extracomment>1: {n} part
ui/dialogs/licences.py</extracomment>
      <translation>
        <numerusform>構成要素{n}個</numerusform>
      </translation>
    </message>
    <message>
      <source>Part</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>構成要素</translation>
    </message>
    <message>
      <source>Its makers ship no text with it; its licence is {name}.</source>
      <extracomment>ui/dialogs/licences.py</extracomment>
      <translation>作者によるライセンス文は付属していません。ライセンスは{name}です。</translation>
    </message>
    <message>
      <source>as the trial says</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>テスト結果に従う</translation>
    </message>
    <message>
      <source>reference</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>基準</translation>
    </message>
    <message>
      <source>Run with</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>実行環境</translation>
    </message>
    <message>
      <source>How it is fed</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>入力方法</translation>
    </message>
    <message>
      <source>Compare on my pictures…</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>自分の画像で比較…</translation>
    </message>
    <message>
      <source>See what it says if it is fed in each of these ways</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>それぞれの方法で入力した場合の結果を見比べます</translation>
    </message>
    <message>
      <source>Open page</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>ページを開く</translation>
    </message>
    <message>
      <source>Show in your browser where it is published</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>公開ページをブラウザで表示します</translation>
    </message>
    <message>
      <source>Verify</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>検証</translation>
    </message>
    <message>
      <source>Compare every file with what was installed</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>すべてのファイルをインストール時のものと照合します</translation>
    </message>
    <message>
      <source>Try</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>テスト</translation>
    </message>
    <message>
      <source>Run it in every way that there is, and choose the fastest</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>可能なすべての方法で実行し、最も速いものを選びます</translation>
    </message>
    <message>
      <source>Copy hashes</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>ハッシュをコピー</translation>
    </message>
    <message>
      <source>Copy the list of files with their SHA-256</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>ファイルの一覧をSHA-256とともにコピーします</translation>
    </message>
    <message>
      <source>Open folder</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>フォルダを開く</translation>
    </message>
    <message>
      <source>Show the model's files</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>モデルのファイルを表示します</translation>
    </message>
    <message>
      <source>Remove…</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>削除…</translation>
    </message>
    <message>
      <source>Delete the model's files; tags and scores are kept</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>モデルのファイルを削除します。タグとスコアは残ります</translation>
    </message>
    <message>
      <source>Details</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>詳細</translation>
    </message>
    <message numerus="yes">
      <source>Files ({n} files)</source>
      <extracomment>1: Files ({n} file)
ui/dialogs/model_details.py</extracomment>
      <translation>
        <numerusform>ファイル ({n}個)</numerusform>
      </translation>
    </message>
    <message>
      <source>It comes with FurryTag.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>FurryTagに付属しています。</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>なし</translation>
    </message>
    <message>
      <source>its publisher</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>公開元</translation>
    </message>
    <message>
      <source>the installation</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>インストール時</translation>
    </message>
    <message>
      <source>Size</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>サイズ</translation>
    </message>
    <message>
      <source>Known from</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>出所</translation>
    </message>
    <message>
      <source>Runtime</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>ランタイム</translation>
    </message>
    <message>
      <source>Speed</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>速度</translation>
    </message>
    <message>
      <source>Difference</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>差</translation>
    </message>
    <message>
      <source>Ran on</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>実行先</translation>
    </message>
    <message>
      <source>How it runs here</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>このコンピュータでの動作</translation>
    </message>
    <message>
      <source>It wasn't tried here yet, so it runs in the usual way.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>ここではまだテストされていないため、標準の方法で実行されます。</translation>
    </message>
    <message>
      <source>Licence: {licence}.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>ライセンス: {licence}。</translation>
    </message>
    <message>
      <source>Installed on {date} from {source}.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>{date}に{source}からインストールしました。</translation>
    </message>
    <message>
      <source>Was installed on {date} from {source}.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>{date}に{source}からインストールされていました。</translation>
    </message>
    <message>
      <source>not known</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>不明</translation>
    </message>
    <message>
      <source>not published; kept when it is downloaded</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>未公開。ダウンロード時に記録されます</translation>
    </message>
    <message>
      <source>{why} Tried on {date}.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>{why} テスト日: {date}。</translation>
    </message>
    <message>
      <source>It isn't known for sure how this model was trained:</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>このモデルの学習方法ははっきりわかっていません:</translation>
    </message>
    <message>
      <source>Published quality: {quality}.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>公表されている性能: {quality}。</translation>
    </message>
    <message>
      <source>none stated</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>記載なし</translation>
    </message>
    <message>
      <source>Published at {page}</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>公開ページ: {page}</translation>
    </message>
    <message>
      <source>It lies in {folder}.</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>保存場所は{folder}です。</translation>
    </message>
    <message>
      <source>, SHA-256 {sha256}</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>、SHA-256 {sha256}</translation>
    </message>
    <message>
      <source>{file}{proof}, from {url}</source>
      <extracomment>ui/dialogs/model_details.py</extracomment>
      <translation>{file}{proof}、取得元: {url}</translation>
    </message>
    <message>
      <source>What it said of your pictures is kept, and your tags are too.</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>画像に対する出力もタグも残ります。</translation>
    </message>
    <message>
      <source>Models</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Add a model from a file</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>ファイルからモデルを追加</translation>
    </message>
    <message>
      <source>Keep the models in another folder</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>モデルを別のフォルダに保存</translation>
    </message>
    <message>
      <source>Download this model</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>このモデルをダウンロード</translation>
    </message>
    <message>
      <source>Download a model</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>モデルのダウンロード</translation>
    </message>
    <message>
      <source>Download it</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>ダウンロード</translation>
    </message>
    <message>
      <source>Its files are deleted, which frees {size}.</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>ファイルが削除され、{size}の空きができます。</translation>
    </message>
    <message>
      <source>Its files are deleted.</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>ファイルが削除されます。</translation>
    </message>
    <message>
      <source>You can download it again.</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>あとで再びダウンロードできます。</translation>
    </message>
    <message>
      <source>Keep the file that it came from if you want it again.</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>再び使う場合に備え、元のファイルを保管しておいてください。</translation>
    </message>
    <message>
      <source>Remove a model</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>モデルの削除</translation>
    </message>
    <message>
      <source>Remove it</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>削除</translation>
    </message>
    <message>
      <source>Models (*.zip *.onnx)</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>モデル (*.zip *.onnx)</translation>
    </message>
    <message>
      <source>Add {proposal}</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>{proposal}を追加</translation>
    </message>
    <message>
      <source>Download {model}</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>{model}をダウンロード</translation>
    </message>
    <message>
      <source>Remove {model}?</source>
      <extracomment>ui/dialogs/models.py</extracomment>
      <translation>{model}を削除しますか？</translation>
    </message>
    <message>
      <source>&amp;Name of the category:</source>
      <extracomment>ui/dialogs/name_category.py</extracomment>
      <translation>カテゴリの名前(&amp;N):</translation>
    </message>
    <message>
      <source>It is a word of searches too: letters, digits and underscores, beginning with a letter.</source>
      <extracomment>ui/dialogs/name_category.py</extracomment>
      <translation>検索でも使う語です。英字で始め、英字、数字、アンダースコアを使ってください。</translation>
    </message>
    <message>
      <source>Open</source>
      <extracomment>ui/dialogs/open_folder.py</extracomment>
      <translation>開く</translation>
    </message>
    <message>
      <source>Folder:</source>
      <extracomment>ui/dialogs/open_folder.py</extracomment>
      <translation>フォルダ:</translation>
    </message>
    <message>
      <source>Open sub-folders too</source>
      <extracomment>ui/dialogs/open_folder.py</extracomment>
      <translation>サブフォルダも開く</translation>
    </message>
    <message>
      <source>Report a problem</source>
      <extracomment>ui/dialogs/problem.py</extracomment>
      <translation>問題を報告</translation>
    </message>
    <message>
      <source>This is all that the report holds: versions, devices, settings, and what the program logged. No names of files, tags, addresses or keys are in it. Nothing is sent: copy or save it, and add what you did and what you expected.</source>
      <extracomment>ui/dialogs/problem.py</extracomment>
      <translation>レポートの内容はこれがすべてです: バージョン、デバイス、設定、プログラムのログ。ファイル名、タグ、アドレス、キーは含まれません。何も送信されません。コピーまたは保存し、行った操作と期待した結果を書き添えてください。</translation>
    </message>
    <message>
      <source>The report</source>
      <extracomment>ui/dialogs/problem.py</extracomment>
      <translation>レポート</translation>
    </message>
    <message>
      <source>Asking the runtimes which devices they see…</source>
      <extracomment>ui/dialogs/problem.py</extracomment>
      <translation>ランタイムが認識しているデバイスを問い合わせ中…</translation>
    </message>
    <message>
      <source>It isn't known for sure how this model was trained. Look which column says what is in your pictures.</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation>このモデルの学習方法ははっきりわかっていません。画像の内容に合う列を見つけてください。</translation>
    </message>
    <message>
      <source>Earlier scores of this model stay; your pictures are tagged anew if it is the model in use</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation>このモデルの以前のスコアは残ります。使用中のモデルの場合、画像は新たにタグ付けされます</translation>
    </message>
    <message>
      <source>● in use</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation>● 使用中</translation>
    </message>
    <message>
      <source>Use this</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation>これを使う</translation>
    </message>
    <message>
      <source>How to feed {model}</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation>{model}への入力方法</translation>
    </message>
    <message>
      <source>Use {reading}</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation>{reading}を使用</translation>
    </message>
    <message>
      <source>No pictures are open, so these are drawings; your own tell more.</source>
      <extracomment>ui/dialogs/readings.py</extracomment>
      <translation>画像が開かれていないため、イラストを使っています。自分の画像のほうがよくわかります。</translation>
    </message>
    <message>
      <source>Undo gives all of it back in one step.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>「元に戻す」1回ですべて元に戻ります。</translation>
    </message>
    <message>
      <source>New name of the tag</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>タグの新しい名前</translation>
    </message>
    <message>
      <source>Show pictures with yes and no</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>承認と却下が混在する画像を表示</translation>
    </message>
    <message>
      <source>Search for them among the open pictures; nothing is changed</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>開いている画像から検索します。何も変更されません</translation>
    </message>
    <message>
      <source>&amp;New name, or another tag that it is to become one with:</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>新しい名前、または統合先のタグ(&amp;N):</translation>
    </message>
    <message>
      <source>Names are written in lower case, with underscores for spaces.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>名前は小文字で書き、空白はアンダースコアにします。</translation>
    </message>
    <message>
      <source>Renaming; this takes some seconds where the tag stands on very many pictures.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>名前を変更しています。タグの付いた画像が非常に多い場合は数秒かかります。</translation>
    </message>
    <message numerus="yes">
      <source>What you have decided on {n} pictures goes along.</source>
      <extracomment>1: What you have decided on {n} picture goes along.
ui/dialogs/rename_tag.py</extracomment>
      <translation>
        <numerusform>画像{n}枚に対する判断も引き継がれます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>On {n} pictures you said yes to one and no to the other: the yes stays.</source>
      <extracomment>1: On {n} picture you said yes to one and no to the other: the yes stays.
ui/dialogs/rename_tag.py</extracomment>
      <translation>
        <numerusform>画像{n}枚では一方が承認、他方が却下されています。承認が残ります。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>On {n} pictures both have the same answer.</source>
      <extracomment>1: On {n} picture both have the same answer.
ui/dialogs/rename_tag.py</extracomment>
      <translation>
        <numerusform>画像{n}枚では両方の判断が同じです。</numerusform>
      </translation>
    </message>
    <message>
      <source>What models say of it is shown, found and exported under the new name. The models themselves stay as they are.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>このタグについてのモデルの出力は、新しい名前で表示、検索、エクスポートされます。モデル自体は変わりません。</translation>
    </message>
    <message>
      <source>Merge</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>統合</translation>
    </message>
    <message>
      <source>Rename or merge {tag}</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>{tag}の名前変更または統合</translation>
    </message>
    <message>
      <source>{new} is there already: {old} becomes one tag with it.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>{new}はすでにあります。{old}はこれに統合されます。</translation>
    </message>
    <message>
      <source>{old} is called {new} from then on, everywhere.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>以後、{old}はどこでも{new}になります。</translation>
    </message>
    <message numerus="yes">
      <source>{n} thresholds</source>
      <extracomment>1: {n} threshold
ui/dialogs/rename_tag.py</extracomment>
      <translation>
        <numerusform>しきい値{n}個</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} learned tags</source>
      <extracomment>1: {n} learned tag
ui/dialogs/rename_tag.py</extracomment>
      <translation>
        <numerusform>学習したタグ{n}個</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} saved searches</source>
      <extracomment>1: {n} saved search
ui/dialogs/rename_tag.py</extracomment>
      <translation>
        <numerusform>保存した検索{n}個</numerusform>
      </translation>
    </message>
    <message>
      <source>Changed with it: {things}.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>同時に変更されるもの: {things}。</translation>
    </message>
    <message>
      <source>Not changed: the rules of the export presets {names}, which name it.</source>
      <extracomment>ui/dialogs/rename_tag.py</extracomment>
      <translation>変更されないもの: このタグを指定しているエクスポートプリセット{names}のルール。</translation>
    </message>
    <message>
      <source>Settings</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>設定</translation>
    </message>
    <message>
      <source>Search settings and commands</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>設定とコマンドを検索</translation>
    </message>
    <message>
      <source>Take it back</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>元に戻す</translation>
    </message>
    <message>
      <source>Reset all settings</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>すべての設定をリセット</translation>
    </message>
    <message>
      <source>All but the model, the folders and whether adult content is shown</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>モデル、フォルダ、成人向け内容の表示を除くすべて</translation>
    </message>
    <message>
      <source>Export…</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>エクスポート…</translation>
    </message>
    <message>
      <source>Write the settings to a file, without the model, the folders, the access key of Hydrus and the choice of adult content</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>設定をファイルに書き出します（モデル、フォルダ、Hydrusのアクセスキー、成人向け内容の表示は除く）</translation>
    </message>
    <message>
      <source>Import…</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>インポート…</translation>
    </message>
    <message>
      <source>Take over the settings of a file that was exported</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>エクスポートしたファイルの設定を取り込みます</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>キーボード</translation>
    </message>
    <message>
      <source>All settings are as they were from the start.</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>すべての設定を初期状態に戻しました。</translation>
    </message>
    <message>
      <source>They are shown.</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>表示します。</translation>
    </message>
    <message>
      <source>They are not shown.</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>表示しません。</translation>
    </message>
    <message>
      <source>None is changed.</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>変更はありません。</translation>
    </message>
    <message>
      <source>{commands} changed</source>
      <extracomment>ui/dialogs/settings.py</extracomment>
      <translation>{commands}を変更済み</translation>
    </message>
    <message numerus="yes">
      <source>{n} commands</source>
      <extracomment>1: {n} command
ui/dialogs/settings.py</extracomment>
      <translation>
        <numerusform>コマンド{n}個</numerusform>
      </translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <extracomment>ui/dialogs/shortcuts.py</extracomment>
      <translation>キーボードショートカット</translation>
    </message>
    <message>
      <source>Find a command or a key</source>
      <extracomment>ui/dialogs/shortcuts.py</extracomment>
      <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
      <source>No command or key is called that.</source>
      <extracomment>ui/dialogs/shortcuts.py</extracomment>
      <translation>該当するコマンドやキーはありません。</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <extracomment>ui/dialogs/shortcuts.py</extracomment>
      <translation>テキストとしてコピー</translation>
    </message>
    <message>
      <source>Put the whole sheet into the clipboard, to print it or to keep it</source>
      <extracomment>ui/dialogs/shortcuts.py</extracomment>
      <translation>印刷や保存のため、一覧全体をクリップボードにコピーします</translation>
    </message>
    <message>
      <source>Tag a batch</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>バッチをタグ付け</translation>
    </message>
    <message>
      <source>&amp;Tag</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>タグ付け(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Choose…</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>選択(&amp;C)…</translation>
    </message>
    <message>
      <source>With &amp;sub-folders</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>サブフォルダを含む(&amp;S)</translation>
    </message>
    <message>
      <source>All pictures of a &amp;folder, without opening them</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>フォルダ内のすべての画像（開かずに処理）(&amp;F)</translation>
    </message>
    <message>
      <source>Choose a folder of pictures</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>画像のフォルダを選択</translation>
    </message>
    <message>
      <source>The folder's path</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>フォルダのパス</translation>
    </message>
    <message>
      <source>Models, one after the other</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>モデル（順番に実行）</translation>
    </message>
    <message>
      <source>What a model has tagged already is passed over. You can work on or quit: it goes on at the next start.</source>
      <extracomment>ui/dialogs/tag.py</extracomment>
      <translation>モデルがすでにタグ付けしたものは飛ばします。作業を続けることも終了することもでき、次回の起動時に再開します。</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Tag {n} pictures</source>
      <extracomment>1: &amp;Tag {n} picture
ui/dialogs/tag.py</extracomment>
      <translation>
        <numerusform>画像{n}枚をタグ付け(&amp;T)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The {n} selected pictures</source>
      <extracomment>1: The {n} selected picture
ui/dialogs/tag.py</extracomment>
      <translation>
        <numerusform>選択中の画像{n}枚</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The {n} pictures of this search</source>
      <extracomment>1: The {n} picture of this search
ui/dialogs/tag.py</extracomment>
      <translation>
        <numerusform>この検索の画像{n}枚</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All {n} open pictures</source>
      <extracomment>1: The open picture
ui/dialogs/tag.py</extracomment>
      <translation>
        <numerusform>開いている画像{n}枚すべて</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation>コピー(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Save…</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation>保存(&amp;S)…</translation>
    </message>
    <message>
      <source>Copied.</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation>コピーしました。</translation>
    </message>
    <message>
      <source>Save as a text file</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation>テキストファイルとして保存</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation>テキスト (*.txt)</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation>{name}として保存しました。</translation>
    </message>
    <message>
      <source>It could not be saved: {reason}. Choose another folder.</source>
      <extracomment>ui/dialogs/textdialog.py</extracomment>
      <translation>保存できませんでした: {reason}。別のフォルダを選んでください。</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <extracomment>ui/dialogs/workdialog.py</extracomment>
      <translation>中止しました。</translation>
    </message>
    <message>
      <source>Reset rating</source>
      <extracomment>ui/edits.py</extracomment>
      <translation>レーティングをリセット</translation>
    </message>
    <message>
      <source>Mark as reviewed</source>
      <extracomment>ui/edits.py</extracomment>
      <translation>確認済みにする</translation>
    </message>
    <message>
      <source>Mark as not reviewed</source>
      <extracomment>ui/edits.py</extracomment>
      <translation>未確認に戻す</translation>
    </message>
    <message>
      <source>Accept suggestions on {pictures}</source>
      <extracomment>ui/edits.py</extracomment>
      <translation>{pictures}の提案を承認</translation>
    </message>
    <message>
      <source>Reset picture</source>
      <extracomment>ui/edits.py</extracomment>
      <translation>画像をリセット</translation>
    </message>
    <message>
      <source>Rate {rating}</source>
      <extracomment>ui/edits.py</extracomment>
      <translation>レーティングを{rating}にする</translation>
    </message>
    <message>
      <source>End it with .html, .csv or .json.</source>
      <extracomment>ui/examining.py</extracomment>
      <translation>末尾を.html、.csv、.jsonのいずれかにしてください。</translation>
    </message>
    <message>
      <source>{path} has no ending that says what to write.</source>
      <extracomment>ui/examining.py</extracomment>
      <translation>{path}には書き込む形式を示す拡張子がありません。</translation>
    </message>
    <message>
      <source>No model is chosen yet.</source>
      <extracomment>ui/exchange.py</extracomment>
      <translation>モデルがまだ選ばれていません。</translation>
    </message>
    <message>
      <source>Wait until it is loaded, or choose one.</source>
      <extracomment>ui/exchange.py</extracomment>
      <translation>読み込みが終わるまで待つか、モデルを選んでください。</translation>
    </message>
    <message numerus="yes">
      <source>{n} tags are in the clipboard.</source>
      <extracomment>1: {n} tag is in the clipboard.
ui/exchangedesk.py</extracomment>
      <translation>
        <numerusform>{n}個のタグをクリップボードにコピーしました。</numerusform>
      </translation>
    </message>
    <message>
      <source>This picture has no tags to copy.</source>
      <extracomment>ui/exchangedesk.py</extracomment>
      <translation>この画像にはコピーするタグがありません。</translation>
    </message>
    <message>
      <source>{tag}: orange parts speak for it, blue ones against it.</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation>{tag}: オレンジの部分は肯定、青の部分は否定の根拠です。</translation>
    </message>
    <message>
      <source>{tag}: no part of the picture matters much.</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation>{tag}: 特に影響の大きい部分はありません。</translation>
    </message>
    <message>
      <source>Exact: what each part adds.</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation>厳密: 各部分の寄与です。</translation>
    </message>
    <message>
      <source>Found by covering parts.</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation>部分を隠して求めました。</translation>
    </message>
    <message>
      <source>Choose a tag of the model in the list to see which parts of the picture speak for it.</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation>一覧でモデルのタグを選ぶと、画像のどの部分が根拠かが表示されます。</translation>
    </message>
    <message>
      <source>{tag}: {done} of {total} parts covered…</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation>{tag}: {total}か所中{done}か所を隠して調べました…</translation>
    </message>
    <message>
      <source>{tag}: looking…</source>
      <extracomment>ui/explaining.py</extracomment>
      <translation>{tag}: 調べています…</translation>
    </message>
    <message>
      <source>Safe</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>全年齢</translation>
    </message>
    <message>
      <source>Questionable</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>きわどい</translation>
    </message>
    <message>
      <source>Explicit</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>露骨</translation>
    </message>
    <message>
      <source>Not rated</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>レーティングなし</translation>
    </message>
    <message>
      <source>Not tagged yet</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>未タグ付け</translation>
    </message>
    <message>
      <source>To review</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>未確認</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>確認済み</translation>
    </message>
    <message>
      <source>Could not be read</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>読み込み失敗</translation>
    </message>
    <message>
      <source>Withheld</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>保留</translation>
    </message>
    <message>
      <source>Your search</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>検索条件</translation>
    </message>
    <message>
      <source>Rating</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>レーティング</translation>
    </message>
    <message>
      <source>State</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>状態</translation>
    </message>
    <message>
      <source>Tagged by</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>タグ付けしたモデル</translation>
    </message>
    <message>
      <source>Your own</source>
      <extracomment>ui/facetgroups.py</extracomment>
      <translation>独自</translation>
    </message>
    <message>
      <source>Sort by the score of which tag?</source>
      <extracomment>ui/filtering.py</extracomment>
      <translation>どのタグのスコアで並べ替えますか?</translation>
    </message>
    <message>
      <source>rated {rating}</source>
      <extracomment>ui/gallery/model.py</extracomment>
      <translation>レーティング: {rating}</translation>
    </message>
    <message>
      <source>not tagged yet</source>
      <extracomment>ui/gallery/standing.py</extracomment>
      <translation>未タグ付け</translation>
    </message>
    <message>
      <source>tagged, not reviewed</source>
      <extracomment>ui/gallery/standing.py</extracomment>
      <translation>タグ付け済み、未確認</translation>
    </message>
    <message>
      <source>reviewed</source>
      <extracomment>ui/gallery/standing.py</extracomment>
      <translation>確認済み</translation>
    </message>
    <message>
      <source>could not be read</source>
      <extracomment>ui/gallery/standing.py</extracomment>
      <translation>読み込み失敗</translation>
    </message>
    <message>
      <source>withheld</source>
      <extracomment>ui/gallery/standing.py</extracomment>
      <translation>保留</translation>
    </message>
    <message>
      <source>{list}: {picture}, {place} of {count}</source>
      <extracomment>ui/gallery/view.py</extracomment>
      <translation>{list}: {picture}、{count}枚中{place}枚目</translation>
    </message>
    <message>
      <source>The report could not be made: {reason}</source>
      <extracomment>ui/helpdesk.py</extracomment>
      <translation>レポートを作成できませんでした: {reason}</translation>
    </message>
    <message>
      <source>The model isn't ready yet.</source>
      <extracomment>ui/insightdesk.py</extracomment>
      <translation>モデルの準備がまだできていません。</translation>
    </message>
    <message>
      <source>Wait until it is loaded.</source>
      <extracomment>ui/insightdesk.py</extracomment>
      <translation>読み込みが終わるまで待ってください。</translation>
    </message>
    <message>
      <source>There is no picture in it.</source>
      <extracomment>ui/intake.py</extracomment>
      <translation>この中に画像はありません。</translation>
    </message>
    <message>
      <source>Drop or paste picture files, folders or a copied picture.</source>
      <extracomment>ui/intake.py</extracomment>
      <translation>画像ファイル、フォルダ、またはコピーした画像をドロップするか貼り付けてください。</translation>
    </message>
    <message>
      <source>Check the folder and its free space.</source>
      <extracomment>ui/intake.py</extracomment>
      <translation>フォルダとその空き容量を確認してください。</translation>
    </message>
    <message>
      <source>FurryTag doesn't download pictures.</source>
      <extracomment>ui/intake.py</extracomment>
      <translation>FurryTagは画像をダウンロードしません。</translation>
    </message>
    <message>
      <source>Save the picture, then drop the file.</source>
      <extracomment>ui/intake.py</extracomment>
      <translation>画像を保存してから、そのファイルをドロップしてください。</translation>
    </message>
    <message>
      <source>Can't keep the pasted picture in {folder}: {reason}.</source>
      <extracomment>ui/intake.py</extracomment>
      <translation>貼り付けた画像を{folder}に保存できません: {reason}。</translation>
    </message>
    <message>
      <source>Choose a picture of your own.</source>
      <extracomment>ui/interview.py</extracomment>
      <translation>自分の画像を選んでください。</translation>
    </message>
    <message>
      <source>Drawing {number}</source>
      <extracomment>ui/interview.py</extracomment>
      <translation>イラスト{number}</translation>
    </message>
    <message>
      <source>Can't write to {folder}: {reason}.</source>
      <extracomment>ui/interview.py</extracomment>
      <translation>{folder}に書き込めません: {reason}。</translation>
    </message>
    <message>
      <source>{words} ({key})</source>
      <extracomment>ui/keyhints.py</extracomment>
      <translation>{words} ({key})</translation>
    </message>
    <message>
      <source>{key} is needed in lists, sliders and fields. Press another key, or hold Ctrl or Alt with it.</source>
      <extracomment>ui/keymap.py</extracomment>
      <translation>{key}は一覧、スライダー、入力欄で使われます。別のキーを押すか、CtrlまたはAltと組み合わせてください。</translation>
    </message>
    <message>
      <source>{key} opens a menu. Press another key.</source>
      <extracomment>ui/keymap.py</extracomment>
      <translation>{key}はメニューを開くキーです。別のキーを押してください。</translation>
    </message>
    <message numerus="yes">
      <source>Move {n} tags to {category}</source>
      <extracomment>1: Move {n} tag to {category}
ui/librarydesk.py</extracomment>
      <translation>
        <numerusform>{n}個のタグを{category}へ移動</numerusform>
      </translation>
    </message>
    <message>
      <source>Counting tags</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation>タグの集計</translation>
    </message>
    <message>
      <source>Add category {name}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation>カテゴリ{name}を追加</translation>
    </message>
    <message>
      <source>Change colour of {name}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation>{name}の色を変更</translation>
    </message>
    <message>
      <source>Rename category {name}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation>カテゴリ{name}の名前を変更</translation>
    </message>
    <message>
      <source>Delete category {name}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation>カテゴリ{name}を削除</translation>
    </message>
    <message>
      <source>Merge {old} into {new}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation>{old}を{new}に統合</translation>
    </message>
    <message>
      <source>Rename {old} to {new}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation>{old}の名前を{new}に変更</translation>
    </message>
    <message>
      <source>Move {tag} to {category}</source>
      <extracomment>ui/librarydesk.py</extracomment>
      <translation>{tag}を{category}へ移動</translation>
    </message>
    <message>
      <source>Reading tags</source>
      <extracomment>ui/mapping.py</extracomment>
      <translation>タグの読み込み</translation>
    </message>
    <message>
      <source>Let more pictures be tagged.</source>
      <extracomment>ui/mapping.py</extracomment>
      <translation>もっと多くの画像をタグ付けしてください。</translation>
    </message>
    <message>
      <source>Cluster {number}: {tags}</source>
      <extracomment>ui/mapping.py</extracomment>
      <translation>クラスタ{number}: {tags}</translation>
    </message>
    <message>
      <source>Cluster {number}</source>
      <extracomment>ui/mapping.py</extracomment>
      <translation>クラスタ{number}</translation>
    </message>
    <message>
      <source>A map needs at least {least} tagged pictures; there are {number}.</source>
      <extracomment>ui/mapping.py</extracomment>
      <translation>マップにはタグ付け済みの画像が{least}枚以上必要です。現在は{number}枚です。</translation>
    </message>
    <message>
      <source>absent</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>未取得</translation>
    </message>
    <message>
      <source>partly here</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>一部取得済み</translation>
    </message>
    <message>
      <source>waiting</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>待機中</translation>
    </message>
    <message>
      <source>downloading</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>ダウンロード中</translation>
    </message>
    <message>
      <source>paused</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>一時停止中</translation>
    </message>
    <message>
      <source>checking</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>検証中</translation>
    </message>
    <message>
      <source>failed</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>失敗</translation>
    </message>
    <message>
      <source>installed</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>インストール済み</translation>
    </message>
    <message>
      <source>loading</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>読み込み中</translation>
    </message>
    <message>
      <source>in use</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>使用中</translation>
    </message>
    <message>
      <source>damaged</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>破損</translation>
    </message>
    <message>
      <source>Download</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>ダウンロード</translation>
    </message>
    <message>
      <source>Retry</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>再試行</translation>
    </message>
    <message>
      <source>Repair</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>修復</translation>
    </message>
    <message>
      <source>Open in browser</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>ブラウザで開く</translation>
    </message>
    <message>
      <source>Add from a file…</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>ファイルから追加…</translation>
    </message>
    <message>
      <source>Use</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>使用</translation>
    </message>
    <message>
      <source>Discard</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>破棄</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Remove</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>削除</translation>
    </message>
    <message>
      <source>Download, check and install this model</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>このモデルをダウンロード、検証、インストールします</translation>
    </message>
    <message>
      <source>Go on where the download stopped</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>中断したところからダウンロードを続けます</translation>
    </message>
    <message>
      <source>Try it again; what was downloaded is kept</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>もう一度試します。ダウンロード済みの分は残ります</translation>
    </message>
    <message>
      <source>Install this model again</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>このモデルをインストールし直します</translation>
    </message>
    <message>
      <source>Get the file with your browser, then add it from there</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>ブラウザでファイルを入手し、そこから追加します</translation>
    </message>
    <message>
      <source>Add the file that the browser has saved</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>ブラウザで保存したファイルを追加します</translation>
    </message>
    <message>
      <source>Let this model suggest tags</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>このモデルにタグを提案させます</translation>
    </message>
    <message>
      <source>Hold on, and go on later; what was downloaded is kept</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>一時停止し、あとで続行します。ダウンロード済みの分は残ります</translation>
    </message>
    <message>
      <source>Stop; what was downloaded is kept until you discard it</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>中止します。ダウンロード済みの分は破棄するまで残ります</translation>
    </message>
    <message>
      <source>Delete what was downloaded of this model</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>このモデルのダウンロード済みの分を削除します</translation>
    </message>
    <message>
      <source>Take this line away</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>この行を消します</translation>
    </message>
    <message>
      <source>Delete this model's files; tags and scores are kept</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>このモデルのファイルを削除します。タグとスコアは残ります</translation>
    </message>
    <message>
      <source>Installing {model}{others}</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>{model}をインストール中{others}</translation>
    </message>
    <message>
      <source>Adding {model}{others}</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>{model}を追加中{others}</translation>
    </message>
    <message>
      <source>{number} %</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>{number}%</translation>
    </message>
    <message>
      <source>loading…</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>読み込み中…</translation>
    </message>
    <message>
      <source>starting…</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>起動中…</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>{seconds}秒</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>{minutes}分</translation>
    </message>
    <message>
      <source>{hours} h</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>{hours}時間</translation>
    </message>
    <message>
      <source>✓ verified</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>✓ 検証済み</translation>
    </message>
    <message>
      <source>✓ installed</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>✓ インストール済み</translation>
    </message>
    <message>
      <source>(and {number} more)</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>(他{number}件)</translation>
    </message>
    <message>
      <source>Paused: {model}{share}{others}</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>一時停止中: {model}{share}{others}</translation>
    </message>
    <message>
      <source>Downloading {model}{share}{others}</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>ダウンロード中: {model}{share}{others}</translation>
    </message>
    <message>
      <source>{size} are here</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>{size}取得済み</translation>
    </message>
    <message>
      <source>trying again</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>再試行中</translation>
    </message>
    <message>
      <source>Checking</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>検証</translation>
    </message>
    <message>
      <source>waiting for server</source>
      <extracomment>ui/modelcard.py</extracomment>
      <translation>サーバー待ち</translation>
    </message>
    <message>
      <source>It may be slower; the hardware check says what is missing.</source>
      <extracomment>ui/modelchoice.py</extracomment>
      <translation>遅くなる可能性があります。不足しているものはハードウェアの検査で確認できます。</translation>
    </message>
    <message>
      <source>{model} is used instead.</source>
      <extracomment>ui/modelchoice.py</extracomment>
      <translation>代わりに{model}を使用します。</translation>
    </message>
    <message>
      <source>The models can't be moved now.</source>
      <extracomment>ui/modeldesk.py</extracomment>
      <translation>モデルは今は移動できません。</translation>
    </message>
    <message>
      <source>Wait until the downloads have ended, or cancel them.</source>
      <extracomment>ui/modeldesk.py</extracomment>
      <translation>ダウンロードが終わるまで待つか、中止してください。</translation>
    </message>
    <message>
      <source>{model} was removed; {size} are free again.</source>
      <extracomment>ui/modeldesk.py</extracomment>
      <translation>{model}を削除しました。{size}の空きができました。</translation>
    </message>
    <message>
      <source>Install it again.</source>
      <extracomment>ui/modeldesk.py</extracomment>
      <translation>インストールし直してください。</translation>
    </message>
    <message>
      <source>All files of {model} are as they were installed.</source>
      <extracomment>ui/modeldesk.py</extracomment>
      <translation>{model}のすべてのファイルはインストール時のままです。</translation>
    </message>
    <message>
      <source>&amp;Models</source>
      <extracomment>ui/modelmenu.py</extracomment>
      <translation>モデル(&amp;M)</translation>
    </message>
    <message>
      <source>{model} (can't be used)</source>
      <extracomment>ui/modelmenu.py</extracomment>
      <translation>{model}（使用不可）</translation>
    </message>
    <message>
      <source>It can't be used: {problem}</source>
      <extracomment>ui/modelmenu.py</extracomment>
      <translation>使用できません: {problem}</translation>
    </message>
    <message>
      <source>No file manager was found.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>ファイルマネージャが見つかりませんでした。</translation>
    </message>
    <message>
      <source>You can go on with it.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>続きから再開できます。</translation>
    </message>
    <message>
      <source>You can go on with them.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>続きから再開できます。</translation>
    </message>
    <message>
      <source>Show models</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>モデルを表示</translation>
    </message>
    <message>
      <source>It isn't known for sure how {model} was trained.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>{model}の学習方法ははっきりわかっていません。</translation>
    </message>
    <message>
      <source>See what it says of your pictures.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>画像に対する出力を確かめてください。</translation>
    </message>
    <message>
      <source>Use it</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>これを使う</translation>
    </message>
    <message>
      <source>{model} is ready.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>{model}の準備ができました。</translation>
    </message>
    <message>
      <source>The models folder is {folder}.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>モデルフォルダは{folder}です。</translation>
    </message>
    <message>
      <source>The download of {model} isn't finished.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>{model}のダウンロードは完了していません。</translation>
    </message>
    <message>
      <source>{number} downloads of models aren't finished.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>モデルのダウンロード{number}件が完了していません。</translation>
    </message>
    <message>
      <source>Can't make the folder {folder}: {reason}.</source>
      <extracomment>ui/modelwindows.py</extracomment>
      <translation>フォルダ{folder}を作成できません: {reason}。</translation>
    </message>
    <message>
      <source>Its pictures can be opened again once it is back.</source>
      <extracomment>ui/opened.py</extracomment>
      <translation>フォルダが元に戻れば、画像を再び開けます。</translation>
    </message>
    <message>
      <source>The folder {folder} has gone.</source>
      <extracomment>ui/opened.py</extracomment>
      <translation>フォルダ{folder}がなくなっています。</translation>
    </message>
    <message numerus="yes">
      <source>{n} folders inside {place} were not opened.</source>
      <extracomment>1: {n} folder inside {place} was not opened.
ui/opened.py</extracomment>
      <translation>
        <numerusform>{place}内のフォルダ{n}個は開かれませんでした。</numerusform>
      </translation>
    </message>
    <message>
      <source>these folders</source>
      <extracomment>ui/opened.py</extracomment>
      <translation>これらのフォルダ</translation>
    </message>
    <message>
      <source>Open them too</source>
      <extracomment>ui/opened.py</extracomment>
      <translation>それらも開く</translation>
    </message>
    <message>
      <source>FurryTag reads JPEG, PNG, GIF, WebP, AVIF, BMP and TIFF.</source>
      <extracomment>ui/opened.py</extracomment>
      <translation>FurryTagが読み込める形式はJPEG、PNG、GIF、WebP、AVIF、BMP、TIFFです。</translation>
    </message>
    <message>
      <source>There are no pictures in {place}.</source>
      <extracomment>ui/opened.py</extracomment>
      <translation>{place}に画像がありません。</translation>
    </message>
    <message>
      <source>Open pictures</source>
      <extracomment>ui/opening.py</extracomment>
      <translation>画像を開く</translation>
    </message>
    <message>
      <source>In the list of tags</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>タグ一覧</translation>
    </message>
    <message>
      <source>In the grid of pictures</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>画像グリッド</translation>
    </message>
    <message>
      <source>In the counts</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>件数パネル</translation>
    </message>
    <message>
      <source>On a slider</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>スライダー</translation>
    </message>
    <message>
      <source>In the windows of insight</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>分析ウィンドウ</translation>
    </message>
    <message>
      <source>In tables of figures</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>数値の表</translation>
    </message>
    <message>
      <source>On the map</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>マップ</translation>
    </message>
    <message>
      <source>In the picture</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>画像</translation>
    </message>
    <message>
      <source>Go to another tag</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>別のタグへ移動</translation>
    </message>
    <message>
      <source>Accept, or take it back</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>承認、または承認の取り消し</translation>
    </message>
    <message>
      <source>Space</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Space</translation>
    </message>
    <message>
      <source>Accept</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>承認</translation>
    </message>
    <message>
      <source>A, Return</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>A, Return</translation>
    </message>
    <message>
      <source>Reject, or remove</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>却下、または削除</translation>
    </message>
    <message>
      <source>X, Delete</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>X, Delete</translation>
    </message>
    <message>
      <source>Undecide</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>未決定に戻す</translation>
    </message>
    <message>
      <source>U, Backspace</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>U, Backspace</translation>
    </message>
    <message>
      <source>Hide or show a category</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>カテゴリの表示/非表示</translation>
    </message>
    <message>
      <source>Menu with the tag's own threshold</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>タグ固有のしきい値のメニュー</translation>
    </message>
    <message>
      <source>Menu, Shift+F10</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Menu、Shift+F10</translation>
    </message>
    <message>
      <source>Select all</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>すべて選択</translation>
    </message>
    <message>
      <source>Select several</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>複数選択</translation>
    </message>
    <message>
      <source>Shift+arrows, Ctrl+Space</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Shift+矢印、Ctrl+Space</translation>
    </message>
    <message>
      <source>Menu of the selected pictures</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>選択した画像のメニュー</translation>
    </message>
    <message>
      <source>Add to the search</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>検索に追加</translation>
    </message>
    <message>
      <source>Return</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Return</translation>
    </message>
    <message>
      <source>Exclude</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>除外</translation>
    </message>
    <message>
      <source>-, X, Delete</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>-、X、Delete</translation>
    </message>
    <message>
      <source>Hide or show a group</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>グループの表示/非表示</translation>
    </message>
    <message>
      <source>Move by 0.01</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>0.01ずつ動かす</translation>
    </message>
    <message>
      <source>Move by 0.10</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>0.10ずつ動かす</translation>
    </message>
    <message>
      <source>Page up, Page down</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Page Up, Page Down</translation>
    </message>
    <message>
      <source>The model's own value</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>モデルの既定値</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Another page</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>別のページ</translation>
    </message>
    <message>
      <source>Show the picture in the window</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>ウィンドウに画像を表示</translation>
    </message>
    <message>
      <source>It has the tag, or hasn't (Learned)</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>タグがある、またはない（学習）</translation>
    </message>
    <message>
      <source>Sort by another column</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>別の列で並べ替え</translation>
    </message>
    <message>
      <source>Go to another point</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>別の点へ移動</translation>
    </message>
    <message>
      <source>Choose the point, or leave it</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>点を選択または選択解除</translation>
    </message>
    <message>
      <source>Choose what is in a frame around it</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>周りの枠の中を選択</translation>
    </message>
    <message>
      <source>Shift+arrows</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Shift+矢印</translation>
    </message>
    <message>
      <source>Make the frame smaller</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>枠を小さくする</translation>
    </message>
    <message>
      <source>Ctrl+Shift+arrows</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Ctrl+Shift+矢印</translation>
    </message>
    <message>
      <source>Choose the point's group</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>点のグループを選択</translation>
    </message>
    <message>
      <source>Choose the ten nearest points</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>最も近い10個の点を選択</translation>
    </message>
    <message>
      <source>All points, or none</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>すべての点、またはなし</translation>
    </message>
    <message>
      <source>Zoom, or show everything</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>拡大縮小、または全体を表示</translation>
    </message>
    <message>
      <source>Move the map</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>マップを動かす</translation>
    </message>
    <message>
      <source>Ctrl+arrows</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Ctrl+矢印</translation>
    </message>
    <message>
      <source>Next or previous picture</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>次の画像または前の画像</translation>
    </message>
    <message>
      <source>Accept and next</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>承認して次へ</translation>
    </message>
    <message>
      <source>Move the enlarged picture</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>拡大した画像を動かす</translation>
    </message>
    <message>
      <source>Zoom, and move the picture</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>拡大縮小と画像の移動</translation>
    </message>
    <message>
      <source>Wheel, drag</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>ホイール、ドラッグ</translation>
    </message>
    <message>
      <source>Leave the full screen</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>全画面表示を終了</translation>
    </message>
    <message>
      <source>Esc</source>
      <extracomment>ui/panelkeys.py</extracomment>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Thresholds are chosen on the pictures that you have reviewed, and drawn toward the model's own where there are few examples. Nothing changes until you press “Use these”.</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>しきい値は確認済みの画像から選ばれ、例が少ないところではモデルの既定値に近づけられます。「適用」を押すまで何も変わりません。</translation>
    </message>
    <message>
      <source>No tag stands on some of the reviewed pictures and is missing on others, so there is nothing to choose between. Review pictures with and without the tags that matter to you.</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>確認済みの画像に、あるものとないものに分かれるタグがないため、選ぶ余地がありません。重要なタグの付いた画像と付いていない画像を確認してください。</translation>
    </message>
    <message>
      <source>None of them reaches what is wanted.</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>求める値に届くものはありません。</translation>
    </message>
    <message>
      <source>By what you have reviewed none of them is worth a change.</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>確認済みの画像から見て、変更する価値のあるものはありません。</translation>
    </message>
    <message>
      <source>each tag</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>タグごと</translation>
    </message>
    <message>
      <source>each category</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>カテゴリごと</translation>
    </message>
    <message>
      <source>all tags together</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>全タグ共通</translation>
    </message>
    <message>
      <source>the best F1</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>F1を最大にする</translation>
    </message>
    <message>
      <source>a precision of at least</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>適合率の下限</translation>
    </message>
    <message>
      <source>a recall of at least</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>再現率の下限</translation>
    </message>
    <message>
      <source>Threshold of</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>しきい値の対象</translation>
    </message>
    <message>
      <source>Now</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>現在</translation>
    </message>
    <message>
      <source>Then</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>変更後</translation>
    </message>
    <message>
      <source>On</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>枚数</translation>
    </message>
    <message>
      <source>F1 now</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>現在のF1</translation>
    </message>
    <message>
      <source>F1 then</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>変更後のF1</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>提案数</translation>
    </message>
    <message>
      <source>Evidence</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>根拠</translation>
    </message>
    <message numerus="yes">
      <source>{n} thresholds of {model}, those that change most first.</source>
      <extracomment>1: {n} threshold of {model}, those that change most first.
ui/panels/calibration.py</extracomment>
      <translation>
        <numerusform>{model}のしきい値{n}個（変化の大きい順）。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} thresholds are set; undo takes them back.</source>
      <extracomment>1: {n} threshold is set; undo takes it back.
ui/panels/calibration.py</extracomment>
      <translation>
        <numerusform>{n}個のしきい値を設定しました。「元に戻す」で取り消せます。</numerusform>
      </translation>
    </message>
    <message>
      <source>How often its tags stand on reviewed pictures</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>確認済みの画像でのタグの出現数</translation>
    </message>
    <message>
      <source>On reviewed pictures</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>確認済みの画像での値</translation>
    </message>
    <message>
      <source>To be expected on other pictures (cross-validated)</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>他の画像で見込まれる値（交差検証）</translation>
    </message>
    <message>
      <source>How many come and go, on all pictures that the model has tagged</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>モデルがタグ付けしたすべての画像での増減</translation>
    </message>
    <message>
      <source>What one threshold holds for</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>1つのしきい値の適用範囲</translation>
    </message>
    <message>
      <source>What thresholds are chosen for</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>しきい値を選ぶ基準</translation>
    </message>
    <message>
      <source>The least that is wanted</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>下限の値</translation>
    </message>
    <message>
      <source>&amp;Propose</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>提案(&amp;P)</translation>
    </message>
    <message>
      <source>Calibration</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>しきい値の調整</translation>
    </message>
    <message>
      <source>Proposed thresholds</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>提案されたしきい値</translation>
    </message>
    <message>
      <source>&amp;Use these</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>適用(&amp;U)</translation>
    </message>
    <message>
      <source>Set the ticked thresholds, as one step that can be undone</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>チェックしたしきい値をまとめて設定します。1回で元に戻せます</translation>
    </message>
    <message>
      <source>Choose a threshold for</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>しきい値の単位</translation>
    </message>
    <message>
      <source>that gives</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>基準</translation>
    </message>
    <message>
      <source>{thresholds}: on {pictures}, {come} and {go}. What you have accepted, added or rejected stays.</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>{thresholds}、{pictures}: {come}、{go}。承認、追加、却下したものは変わりません。</translation>
    </message>
    <message numerus="yes">
      <source>{n} tagged pictures</source>
      <extracomment>1: {n} tagged picture
ui/panels/calibration.py</extracomment>
      <translation>
        <numerusform>タグ付け済みの画像{n}枚</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions come</source>
      <extracomment>1: {n} suggestion comes
ui/panels/calibration.py</extracomment>
      <translation>
        <numerusform>提案が{n}件増加</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} go</source>
      <extracomment>1: {n} goes
ui/panels/calibration.py</extracomment>
      <translation>
        <numerusform>{n}件減少</numerusform>
      </translation>
    </message>
    <message>
      <source>No threshold gives more.</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>より良いしきい値はありません。</translation>
    </message>
    <message>
      <source>all tags</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>すべてのタグ</translation>
    </message>
    <message>
      <source>All tags</source>
      <extracomment>ui/panels/calibration.py</extracomment>
      <translation>すべてのタグ</translation>
    </message>
    <message>
      <source>Hold a model against what you know: the pictures that you have reviewed, or a folder of pictures with tag files (kohya .txt, .json, .xmp, CSV …). Nothing is changed by it.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>確認済みの画像、またはタグファイル（kohyaの.txt、.json、.xmp、CSVなど）の付いた画像のフォルダをもとに、モデルを評価します。何も変更されません。</translation>
    </message>
    <message>
      <source>Imported tags are taken as somebody's truth, reviewed or not: a picture has what was imported or added for it, and what nobody named counts as missing. Nothing is changed by it.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>インポートしたタグは、確認済みかどうかにかかわらず、誰かが正しいとしたものとして扱います。画像にはインポートまたは追加されたタグがあり、挙げられていないタグはないものと数えます。何も変更されません。</translation>
    </message>
    <message>
      <source>my reviewed pictures</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>確認済みの画像</translation>
    </message>
    <message>
      <source>my imported tags</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>インポートしたタグ</translation>
    </message>
    <message>
      <source>a folder with tag files…</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>タグファイルの付いたフォルダ…</translation>
    </message>
    <message>
      <source>its own thresholds</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>モデルのしきい値</translation>
    </message>
    <message>
      <source>my thresholds</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>自分のしきい値</translation>
    </message>
    <message>
      <source>(none may be shown)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>（表示できるものなし）</translation>
    </message>
    <message>
      <source>Model to evaluate</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>評価するモデル</translation>
    </message>
    <message>
      <source>Model to compare it with</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>比較対象のモデル</translation>
    </message>
    <message>
      <source>Pictures to evaluate on</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>評価に使う画像</translation>
    </message>
    <message>
      <source>Thresholds to judge at</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>評価に使うしきい値</translation>
    </message>
    <message>
      <source>&amp;Evaluate</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>評価(&amp;E)</translation>
    </message>
    <message>
      <source>As a page with curves and pictures (.html), as a table (.csv), or with every figure (.json)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>曲線と画像付きのページ（.html）、表（.csv）、またはすべての数値（.json）として保存します</translation>
    </message>
    <message>
      <source>Evaluation</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>評価</translation>
    </message>
    <message>
      <source>Model whose figures are shown</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>数値を表示するモデル</translation>
    </message>
    <message>
      <source>Tags, those with the most mistakes first</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>タグ（誤りの多い順）</translation>
    </message>
    <message>
      <source>Categories</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>カテゴリ</translation>
    </message>
    <message>
      <source>How much better the second model is</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>2つ目のモデルの優位性</translation>
    </message>
    <message>
      <source>Ratings: yours by the model's</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>レーティング: 自分とモデルの比較</translation>
    </message>
    <message>
      <source>Pictures where the tag was said, but isn't there</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>タグが出力されたが、実際にはない画像</translation>
    </message>
    <message>
      <source>Pictures where the tag is, but wasn't said</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>タグがあるが、出力されなかった画像</translation>
    </message>
    <message>
      <source>Pictures with tag files</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>タグファイルの付いた画像</translation>
    </message>
    <message>
      <source>Save the evaluation</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>評価を保存</translation>
    </message>
    <message>
      <source>Comparison</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>比較</translation>
    </message>
    <message>
      <source>Left out</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>除外</translation>
    </message>
    <message>
      <source>Figures of</source>
      <comment>a model</comment>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>数値の対象</translation>
    </message>
    <message>
      <source>no other</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>なし</translation>
    </message>
    <message>
      <source>Adult tags are hidden again. Evaluate once more to see the others.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>成人向けタグは再び非表示になりました。残りを見るには、もう一度評価してください。</translation>
    </message>
    <message>
      <source>Page with pictures (*.html)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>画像付きのページ (*.html)</translation>
    </message>
    <message>
      <source>Table of tags (*.csv)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>タグの表 (*.csv)</translation>
    </message>
    <message>
      <source>All figures (*.json)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>すべての数値 (*.json)</translation>
    </message>
    <message>
      <source>against</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>比較対象</translation>
    </message>
    <message>
      <source>on</source>
      <comment>what a model is evaluated on</comment>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>使う画像</translation>
    </message>
    <message>
      <source>at</source>
      <comment>thresholds that a model is evaluated at</comment>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>基準:</translation>
    </message>
    <message>
      <source>Curve</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>曲線</translation>
    </message>
    <message>
      <source>Nothing was left out.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>除外されたものはありません。</translation>
    </message>
    <message>
      <source>Cancelled. What the model has said until then is kept, so the next time is quicker.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>中止しました。それまでのモデルの出力は残るため、次回は速く終わります。</translation>
    </message>
    <message>
      <source>said, but not there</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>出力されたが、実際にはない</translation>
    </message>
    <message>
      <source>there, but not said</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>実際にあるが、出力されなかった</translation>
    </message>
    <message>
      <source>(the worst {number} shown)</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>（誤りの大きいもの{number}件を表示）</translation>
    </message>
    <message>
      <source>folder {folder}</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>フォルダ{folder}</translation>
    </message>
    <message>
      <source>Saved as {path}.</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>{path}に保存しました。</translation>
    </message>
    <message>
      <source>Rating: {accuracy} right</source>
      <extracomment>ui/panels/evaluation.py</extracomment>
      <translation>レーティング: {accuracy}正解</translation>
    </message>
    <message>
      <source>Counts</source>
      <extracomment>ui/panels/facets.py</extracomment>
      <translation>件数</translation>
    </message>
    <message>
      <source>Hide the counts</source>
      <extracomment>ui/panels/facets.py</extracomment>
      <translation>件数を隠す</translation>
    </message>
    <message>
      <source>Find a tag in the counts</source>
      <extracomment>ui/panels/facets.py</extracomment>
      <translation>件数内のタグを検索</translation>
    </message>
    <message>
      <source>Find a tag</source>
      <extracomment>ui/panels/facets.py</extracomment>
      <translation>タグを検索</translation>
    </message>
    <message>
      <source>Nothing here has this in its name.</source>
      <extracomment>ui/panels/facets.py</extracomment>
      <translation>これを名前に含むものはありません。</translation>
    </message>
    <message>
      <source>There is nothing to count yet.</source>
      <extracomment>ui/panels/facets.py</extracomment>
      <translation>まだ数えるものがありません。</translation>
    </message>
    <message>
      <source>Copy the paths and reasons</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>パスと理由をコピーします</translation>
    </message>
    <message>
      <source>Try to tag these files again</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>これらのファイルをもう一度タグ付けします</translation>
    </message>
    <message>
      <source>Take these files off this list</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>これらのファイルを一覧から外します</translation>
    </message>
    <message>
      <source>Close this list</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>この一覧を閉じます</translation>
    </message>
    <message>
      <source>Files that could not be tagged</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>タグ付けできなかったファイル</translation>
    </message>
    <message numerus="yes">
      <source>{n} files could not be tagged</source>
      <extracomment>1: {n} file could not be tagged
ui/panels/failures.py</extracomment>
      <translation>
        <numerusform>タグ付けできなかったファイル{n}個</numerusform>
      </translation>
    </message>
    <message>
      <source>What went wrong</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>問題の内容</translation>
    </message>
    <message>
      <source>Model</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Try all again</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>すべて再試行</translation>
    </message>
    <message>
      <source>Copy all</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>すべてコピー</translation>
    </message>
    <message>
      <source>Remove all</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>すべて削除</translation>
    </message>
    <message>
      <source>Try {number} again</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>{number}個を再試行</translation>
    </message>
    <message>
      <source>Copy {number}</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>{number}個をコピー</translation>
    </message>
    <message>
      <source>Remove {number}</source>
      <extracomment>ui/panels/failures.py</extracomment>
      <translation>{number}個を削除</translation>
    </message>
    <message>
      <source>Size of the thumbnails</source>
      <extracomment>ui/panels/gallery.py</extracomment>
      <translation>サムネイルのサイズ</translation>
    </message>
    <message>
      <source>Size of the thumbnails (Ctrl and the wheel)</source>
      <extracomment>ui/panels/gallery.py</extracomment>
      <translation>サムネイルのサイズ（Ctrl+ホイール）</translation>
    </message>
    <message>
      <source>{number} selected</source>
      <extracomment>ui/panels/gallery.py</extracomment>
      <translation>{number}枚選択中</translation>
    </message>
    <message>
      <source>Scores of models</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>モデルのスコア</translation>
    </message>
    <message>
      <source>Embeddings, which learning and similar pictures need</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>埋め込み（学習と類似画像に必要）</translation>
    </message>
    <message>
      <source>Search index</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>検索インデックス</translation>
    </message>
    <message>
      <source>Undo and exports</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>取り消し履歴とエクスポート記録</translation>
    </message>
    <message>
      <source>Tags, files and everything else</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>タグ、ファイル、その他すべて</translation>
    </message>
    <message>
      <source>Backups beside it</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>同じ場所にあるバックアップ</translation>
    </message>
    <message>
      <source>Thumbnails, made anew when they are missing</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>サムネイル（なくなれば作り直されます）</translation>
    </message>
    <message>
      <source>It takes the place of the library when FurryTag starts next; that of now is kept as a backup beside it.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>次回FurryTagを起動したときにライブラリと入れ替わります。現在のライブラリは同じ場所にバックアップとして残ります。</translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>フォルダを開く(&amp;F)</translation>
    </message>
    <message>
      <source>Show the library's folder in the system's file manager</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>ライブラリのフォルダをシステムのファイルマネージャで表示します</translation>
    </message>
    <message>
      <source>&amp;Move…</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>移動(&amp;M)…</translation>
    </message>
    <message>
      <source>Take the library to another folder; this waits for what is being saved</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>ライブラリを別のフォルダへ移動します。保存中のものが終わってから始まります</translation>
    </message>
    <message>
      <source>&amp;Back up…</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
      <source>Write library, settings and presets into one file, while you go on working</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>作業を続けながら、ライブラリ、設定、プリセットを1つのファイルに書き出します</translation>
    </message>
    <message>
      <source>&amp;Restore…</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>復元(&amp;R)…</translation>
    </message>
    <message>
      <source>Go back to a backup</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>バックアップの状態に戻します</translation>
    </message>
    <message>
      <source>Restore it at the next start</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>次回起動時に復元</translation>
    </message>
    <message>
      <source>&amp;Check</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>検査(&amp;C)</translation>
    </message>
    <message>
      <source>Look whether the file and what is in it are sound</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>ファイルとその内容に問題がないか調べます</translation>
    </message>
    <message>
      <source>Re&amp;pair</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>修復(&amp;P)</translation>
    </message>
    <message>
      <source>Repair what can be repaired without loss</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>損失なしに直せるものを修復します</translation>
    </message>
    <message>
      <source>Work on the library</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>ライブラリの処理</translation>
    </message>
    <message>
      <source>A check reads the whole library and says what is wrong with it; that can take minutes if it is large.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>検査ではライブラリ全体を読み込み、問題があれば知らせます。大きなライブラリでは数分かかることがあります。</translation>
    </message>
    <message>
      <source>Keep the library in another folder</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>ライブラリを別のフォルダに保存</translation>
    </message>
    <message>
      <source>Back up</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>バックアップ</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>バックアップから復元</translation>
    </message>
    <message>
      <source>Settings and export presets come with it.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>設定とエクスポートプリセットも含まれます。</translation>
    </message>
    <message>
      <source>The backup lies ready. It is your library as soon as FurryTag is started again.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>バックアップの準備ができました。FurryTagを再起動すると、これがライブラリになります。</translation>
    </message>
    <message>
      <source>Close FurryTag</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>FurryTagを終了</translation>
    </message>
    <message>
      <source>Don't restore</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>復元しない</translation>
    </message>
    <message>
      <source>The library stays as it is.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>ライブラリは現在のままです。</translation>
    </message>
    <message>
      <source>Where it lies</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>保存場所</translation>
    </message>
    <message>
      <source>Backups</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>バックアップ</translation>
    </message>
    <message>
      <source>Soundness</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>健全性</translation>
    </message>
    <message numerus="yes">
      <source>and {n} older ones</source>
      <extracomment>1: and {n} older one
ui/panels/keeping.py</extracomment>
      <translation>
        <numerusform>他に古いもの{n}個</numerusform>
      </translation>
    </message>
    <message>
      <source>There is none beside the library. One on another disk outlives this one.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>ライブラリと同じ場所にバックアップはありません。別のディスクに置けば、このディスクが壊れても残ります。</translation>
    </message>
    <message>
      <source>{name} is sound: {pictures}, {decisions}.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>{name}に問題はありません: {pictures}、{decisions}。</translation>
    </message>
    <message numerus="yes">
      <source>{n} decisions</source>
      <extracomment>1: {n} decision
ui/panels/keeping.py</extracomment>
      <translation>
        <numerusform>判断{n}件</numerusform>
      </translation>
    </message>
    <message>
      <source>The library is sound.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>ライブラリに問題はありません。</translation>
    </message>
    <message>
      <source>{size} for {pictures} in {files}</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>{pictures}、{files}で{size}</translation>
    </message>
    <message numerus="yes">
      <source>{n} files</source>
      <extracomment>1: {n} file
ui/panels/keeping.py</extracomment>
      <translation>
        <numerusform>ファイル{n}個</numerusform>
      </translation>
    </message>
    <message>
      <source>The library lies in {folder} now.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>ライブラリの保存場所は{folder}になりました。</translation>
    </message>
    <message>
      <source>Backups of FurryTag</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>FurryTagのバックアップ</translation>
    </message>
    <message>
      <source>Backed up and checked: {path}, {size}.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>バックアップと検査が完了しました: {path}、{size}。</translation>
    </message>
    <message>
      <source>All files</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>すべてのファイル</translation>
    </message>
    <message>
      <source>No file manager was found. The folder is {folder}.</source>
      <extracomment>ui/panels/keeping.py</extracomment>
      <translation>ファイルマネージャが見つかりませんでした。フォルダは{folder}です。</translation>
    </message>
    <message>
      <source>You have taught no tags yet. Add a tag that the model doesn't know to five pictures, and accept eight without it: then FurryTag learns it and suggests it on others. Nothing leaves this computer.</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>まだタグを教えていません。モデルが知らないタグを5枚の画像に追加し、そのタグのない画像を8枚承認すると、FurryTagがそれを学習し、他の画像で提案します。データがこのコンピュータの外に出ることはありません。</translation>
    </message>
    <message>
      <source>needs examples</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>例が不足</translation>
    </message>
    <message>
      <source>waits</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>待機中</translation>
    </message>
    <message>
      <source>off: not sure</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>オフ: 確信度不足</translation>
    </message>
    <message>
      <source>off: no better</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>オフ: 改善なし</translation>
    </message>
    <message>
      <source>on</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>オン</translation>
    </message>
    <message>
      <source>from a file</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>ファイルから</translation>
    </message>
    <message>
      <source>Judge these ({number})</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>これらを判定 ({number})</translation>
    </message>
    <message>
      <source>Label these ({number})</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>判定の依頼 ({number})</translation>
    </message>
    <message>
      <source>Tag</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>タグ</translation>
    </message>
    <message>
      <source>Stands</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>状態</translation>
    </message>
    <message>
      <source>With</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>あり</translation>
    </message>
    <message>
      <source>Without</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>なし</translation>
    </message>
    <message>
      <source>Right</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>正解</translation>
    </message>
    <message>
      <source>Finds</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>検出</translation>
    </message>
    <message>
      <source>Suggests</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>提案</translation>
    </message>
    <message>
      <source>Pictures with the tag</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>このタグが付いた画像</translation>
    </message>
    <message>
      <source>Reviewed pictures without it, and those that it was rejected on</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>このタグのない確認済みの画像と、このタグを却下した画像</translation>
    </message>
    <message>
      <source>What part of what it suggests will be right, for about eight of ten tags like this</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>提案のうち正しいと見込まれる割合（同様のタグの約8割に当てはまる値）</translation>
    </message>
    <message>
      <source>What part of the pictures with the tag it finds, on pictures that it was learned without</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>学習に使わなかった画像で、タグの付いた画像のうち見つけられたものの割合</translation>
    </message>
    <message>
      <source>On so many pictures that nobody has reviewed</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>まだ誰も確認していない画像での件数</translation>
    </message>
    <message>
      <source>Looking at what was learned</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>学習結果の確認</translation>
    </message>
    <message>
      <source>Learned tags</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>学習したタグ</translation>
    </message>
    <message>
      <source>Pictures whose label would help most</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>判定すると最も役立つ画像</translation>
    </message>
    <message>
      <source>Pictures where it would be suggested</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>このタグが提案される画像</translation>
    </message>
    <message>
      <source>&amp;Has it</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>ある(&amp;H)</translation>
    </message>
    <message>
      <source>The chosen picture has the tag (A)</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>選択中の画像にはこのタグがあります (A)</translation>
    </message>
    <message>
      <source>Hasn't &amp;it</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>ない(&amp;I)</translation>
    </message>
    <message>
      <source>The chosen picture doesn't have the tag (X)</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>選択中の画像にはこのタグがありません (X)</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
      <source>Save what was learned as a small file without any picture</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>学習した内容を、画像を含まない小さなファイルに保存します</translation>
    </message>
    <message>
      <source>I&amp;mport…</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>インポート(&amp;M)…</translation>
    </message>
    <message>
      <source>Take in a tag that somebody else has taught to the same model</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>同じモデルに他の人が教えたタグを取り込みます</translation>
    </message>
    <message>
      <source>&amp;Forget</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>忘れる(&amp;F)</translation>
    </message>
    <message>
      <source>Take a tag away that came out of a file</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>ファイルから取り込んだタグを取り除きます</translation>
    </message>
    <message>
      <source>Save a learned tag</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>学習したタグを保存</translation>
    </message>
    <message>
      <source>Take in a learned tag</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>学習したタグを取り込む</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>{low}～{high}</translation>
    </message>
    <message numerus="yes">
      <source>{n} tags taught to {model}, {on} in use.</source>
      <extracomment>1: {n} tag taught to {model}, {on} in use.
ui/panels/lessons.py</extracomment>
      <translation>
        <numerusform>{model} に教えたタグは {n} 個、使用中は {on} 個です。</numerusform>
      </translation>
    </message>
    <message>
      <source>{tag} was taken in.</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>{tag}を取り込みました。</translation>
    </message>
    <message>
      <source>Learned tags (*{suffix})</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>学習したタグ (*{suffix})</translation>
    </message>
    <message>
      <source>Suggests ({number})</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>提案 ({number})</translation>
    </message>
    <message>
      <source>Examples ({number})</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>例 ({number})</translation>
    </message>
    <message>
      <source>Saved as {written}.</source>
      <extracomment>ui/panels/lessons.py</extracomment>
      <translation>{written}に保存しました。</translation>
    </message>
    <message>
      <source>Draw a loop around pictures with the mouse, or choose a group on the right, and tag them together. By keys: arrows go from picture to picture, Space chooses one, Shift+arrows all in a frame around it, G its group.</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>マウスで画像を囲むか、右側でグループを選び、まとめてタグを付けます。キーでは、矢印で画像から画像へ移動し、Spaceで1枚、Shift+矢印で周りの枠の中のすべて、Gでそのグループを選びます。</translation>
    </message>
    <message>
      <source>rating</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>レーティング</translation>
    </message>
    <message>
      <source>cluster</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>クラスタ</translation>
    </message>
    <message>
      <source>Colour by</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>色分け</translation>
    </message>
    <message>
      <source>&amp;Draw again</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>描き直す(&amp;D)</translation>
    </message>
    <message>
      <source>Look again at what is tagged by now</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>現在までにタグ付けされたものを調べ直します</translation>
    </message>
    <message>
      <source>S&amp;pread out</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>広げる(&amp;P)</translation>
    </message>
    <message>
      <source>Move the points so that neighbours stay neighbours (t-SNE); takes up to minutes</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>隣り合う点が隣り合うように動かします（t-SNE）。数分かかることがあります</translation>
    </message>
    <message>
      <source>Find &amp;clusters</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>クラスタを検出(&amp;C)</translation>
    </message>
    <message>
      <source>Find groups of pictures, and the tags that set them apart</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>画像のグループと、それらを特徴づけるタグを見つけます</translation>
    </message>
    <message>
      <source>Only &amp;listed</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>一覧のみ(&amp;L)</translation>
    </message>
    <message>
      <source>Only the pictures that the window lists, so what a search has found</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>ウィンドウの一覧にある画像（検索結果）だけを表示します</translation>
    </message>
    <message>
      <source>Groups by colour</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>色別のグループ</translation>
    </message>
    <message>
      <source>Chosen pictures</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>選択中の画像</translation>
    </message>
    <message>
      <source>Tag for the chosen pictures</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>選択中の画像に付けるタグ</translation>
    </message>
    <message>
      <source>&amp;Tag this group</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>このグループにタグ付け(&amp;T)</translation>
    </message>
    <message>
      <source>Give the tag to all chosen pictures, as one step that can be undone</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>選択中のすべての画像にタグを付けます。1回で元に戻せます</translation>
    </message>
    <message>
      <source>not rated</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>レーティングなし</translation>
    </message>
    <message>
      <source>Tag for all of them</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>全体に付けるタグ</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures chosen</source>
      <extracomment>1: {n} picture chosen
ui/panels/map.py</extracomment>
      <translation>
        <numerusform>画像{n}枚を選択中</numerusform>
      </translation>
    </message>
    <message>
      <source>No picture is chosen.</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>画像が選択されていません。</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures got {tag}; undo takes it back.</source>
      <extracomment>1: {n} picture got {tag}; undo takes it back.
ui/panels/map.py</extracomment>
      <translation>
        <numerusform>画像{n}枚に{tag}を付けました。「元に戻す」で取り消せます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} clusters</source>
      <extracomment>1: {n} cluster
ui/panels/map.py</extracomment>
      <translation>
        <numerusform>クラスタ{n}個</numerusform>
      </translation>
    </message>
    <message>
      <source>without {tag}</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>{tag}なし</translation>
    </message>
    <message>
      <source>tag {name}</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>タグ {name}</translation>
    </message>
    <message>
      <source>with {tag}</source>
      <extracomment>ui/panels/map.py</extracomment>
      <translation>{tag}あり</translation>
    </message>
    <message>
      <source>Find a model</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>モデルを検索</translation>
    </message>
    <message>
      <source>Compare models…</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>モデルを比較…</translation>
    </message>
    <message>
      <source>Moving the models</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>モデルの移動</translation>
    </message>
    <message>
      <source>Stop</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>中止</translation>
    </message>
    <message>
      <source>Leave the models where they are</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>モデルを今の場所に残します</translation>
    </message>
    <message>
      <source>Add a model from a .zip or .onnx file</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>.zipまたは.onnxファイルからモデルを追加します</translation>
    </message>
    <message>
      <source>Open models folder</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>モデルフォルダを開く</translation>
    </message>
    <message>
      <source>The folder that models are kept in</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>モデルを保存するフォルダです</translation>
    </message>
    <message>
      <source>Move models folder…</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>モデルフォルダを移動…</translation>
    </message>
    <message>
      <source>Keep the models in another folder or on another disk</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>モデルを別のフォルダや別のディスクに保存します</translation>
    </message>
    <message>
      <source>Downloads go on</source>
      <extracomment>ui/panels/models.py</extracomment>
      <translation>ダウンロードは続きます</translation>
    </message>
    <message>
      <source>Notice</source>
      <extracomment>ui/panels/notices.py</extracomment>
      <translation>お知らせ</translation>
    </message>
    <message>
      <source>Warning</source>
      <extracomment>ui/panels/notices.py</extracomment>
      <translation>警告</translation>
    </message>
    <message>
      <source>Error</source>
      <extracomment>ui/panels/notices.py</extracomment>
      <translation>エラー</translation>
    </message>
    <message>
      <source>Show the next one</source>
      <extracomment>ui/panels/notices.py</extracomment>
      <translation>次を表示します</translation>
    </message>
    <message>
      <source>{number} more</source>
      <extracomment>ui/panels/notices.py</extracomment>
      <translation>他{number}件</translation>
    </message>
    <message>
      <source>Preview on</source>
      <extracomment>ui/panels/preview.py</extracomment>
      <translation>プレビューする画像</translation>
    </message>
    <message>
      <source>Another picture…</source>
      <extracomment>ui/panels/preview.py</extracomment>
      <translation>別の画像…</translation>
    </message>
    <message>
      <source>Compare with</source>
      <extracomment>ui/panels/preview.py</extracomment>
      <translation>比較対象</translation>
    </message>
    <message>
      <source>Answer so, since what it says then makes sense</source>
      <extracomment>ui/panels/preview.py</extracomment>
      <translation>出力が妥当なので、こちらを回答にします</translation>
    </message>
    <message>
      <source>Look which of the two makes sense for the picture.</source>
      <extracomment>ui/panels/preview.py</extracomment>
      <translation>どちらがこの画像に合うか見比べてください。</translation>
    </message>
    <message>
      <source>Compared</source>
      <extracomment>ui/panels/preview.py</extracomment>
      <translation>比較結果</translation>
    </message>
    <message>
      <source>Drop a picture here, from anywhere, to find those like it. It isn't opened by that.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>ここに画像をドロップすると、似た画像を探します。ドロップしても画像は開かれません。</translation>
    </message>
    <message>
      <source>Choose a picture in the window, then press “Like the current picture”.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>ウィンドウで画像を選び、「現在の画像に似た画像」を押してください。</translation>
    </message>
    <message>
      <source>No two pictures are nearly the same.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>ほぼ同じ画像の組はありません。</translation>
    </message>
    <message>
      <source>&amp;Like the current picture</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>現在の画像に似た画像(&amp;L)</translation>
    </message>
    <message>
      <source>Find pictures like the one, or those, chosen in the window</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>ウィンドウで選択中の画像に似た画像を探します</translation>
    </message>
    <message>
      <source>Find &amp;near duplicates</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>ほぼ同じ画像を検出(&amp;N)</translation>
    </message>
    <message>
      <source>Find pictures that are nearly the same</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>ほぼ同じ画像どうしを探します</translation>
    </message>
    <message>
      <source>What they are like</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>検索の元になる画像</translation>
    </message>
    <message>
      <source>Groups of near duplicates</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>ほぼ同じ画像のグループ</translation>
    </message>
    <message>
      <source>Pictures found</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>見つかった画像</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>開く(&amp;O)</translation>
    </message>
    <message>
      <source>Show it in the window (Return)</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>ウィンドウに表示します (Return)</translation>
    </message>
    <message>
      <source>Drop to find pictures like it</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>ドロップして類似画像を探す</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures like {name}, the most alike first.</source>
      <extracomment>1: {n} picture like {name}, the most alike first.
ui/panels/similar.py</extracomment>
      <translation>
        <numerusform>{name}に類似した画像{n}枚、似ている順です。</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no other picture.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>他の画像はありません。</translation>
    </message>
    <message numerus="yes">
      <source>{n} groups</source>
      <extracomment>1: {n} group
ui/panels/similar.py</extracomment>
      <translation>
        <numerusform>グループ{n}個</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The other {n} pictures of the group</source>
      <extracomment>1: The other {n} picture of the group
ui/panels/similar.py</extracomment>
      <translation>
        <numerusform>グループの他の画像{n}枚</numerusform>
      </translation>
    </message>
    <message>
      <source>What it is like</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>元の画像</translation>
    </message>
    <message>
      <source>&amp;Give selected the tags of the left one</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>選択中の画像に左の画像のタグを付ける(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Give selected the tags of {name}</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>選択中の画像に{name}のタグを付ける(&amp;G)</translation>
    </message>
    <message numerus="yes">
      <source>{n} selected pictures; one step that can be undone</source>
      <extracomment>1: {n} selected picture; one step that can be undone
ui/panels/similar.py</extracomment>
      <translation>
        <numerusform>選択中の画像{n}枚。1回で元に戻せます</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures have the tags of {name} now; undo takes it back.</source>
      <extracomment>1: {n} picture has the tags of {name} now; undo takes it back.
ui/panels/similar.py</extracomment>
      <translation>
        <numerusform>画像{n}枚に{name}のタグを付けました。「元に戻す」で取り消せます。</numerusform>
      </translation>
    </message>
    <message>
      <source>Pictures that are nearly the same, side by side. Choose the one that is tagged best.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>ほぼ同じ画像を並べて表示しています。最も適切にタグ付けされた画像を選んでください。</translation>
    </message>
    <message>
      <source>&amp;Same tags as …</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>同じタグを付ける(&amp;S)…</translation>
    </message>
    <message>
      <source>There is no file in it.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>この中にファイルはありません。</translation>
    </message>
    <message>
      <source>Save the picture first, then drop the file.</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>先に画像を保存してから、そのファイルをドロップしてください。</translation>
    </message>
    <message>
      <source>{whom} gets the tags of {name}, as one step that can be undone (Ctrl+S)</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>{whom}に{name}のタグを付けます。1回で元に戻せます (Ctrl+S)</translation>
    </message>
    <message>
      <source>Like {name} (not in the list)</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>{name}に類似（一覧にない画像）</translation>
    </message>
    <message>
      <source>Like {name}</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>{name}に類似</translation>
    </message>
    <message>
      <source>&amp;Same tags as {name}</source>
      <extracomment>ui/panels/similar.py</extracomment>
      <translation>{name}と同じタグを付ける(&amp;S)</translation>
    </message>
    <message>
      <source>Drop pictures or a folder here</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>ここに画像またはフォルダをドロップ</translation>
    </message>
    <message>
      <source>or open them, or paste one</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>または開くか、貼り付けます</translation>
    </message>
    <message>
      <source>Where do they go? Nowhere. FurryTag works on this computer alone, and doesn't change your files.</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>画像の送信先は？ どこにも送信されません。FurryTagはこのコンピュータだけで動作し、ファイルを変更しません。</translation>
    </message>
    <message>
      <source>No picture at hand? Try everything on these twelve drawings.</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>手元に画像がない場合は、この12枚のイラストですべての機能を試せます。</translation>
    </message>
    <message>
      <source>The starter, a small built-in model, tags at once. It names the few things that it recognises surely on drawings, and is silent on the rest. It learns from you: use a tag on 5 pictures, review 8 that lack it, and it suggests that tag elsewhere.</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>小さな内蔵モデルのスターターは、すぐにタグ付けできます。イラストで確実に見分けられる少数のものだけを示し、それ以外は出力しません。そして使うほど学習します。あるタグを5枚の画像で使い、そのタグのない画像を8枚確認すると、他の画像でもそのタグを提案します。</translation>
    </message>
    <message>
      <source>They know far more tags. For this machine, the best first:</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>はるかに多くのタグを知っています。このコンピュータに合うもの（性能の高い順）:</translation>
    </message>
    <message>
      <source>Other models know far more tags: FurryTag downloads, checks and tries them.</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>他のモデルははるかに多くのタグを知っています。ダウンロード、検証、テストはFurryTagが行います。</translation>
    </message>
    <message>
      <source>Drop a .zip or .onnx file here to add a model of your own.</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>自分のモデルを追加するには、ここに.zipまたは.onnxファイルをドロップします。</translation>
    </message>
    <message>
      <source>Start</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>スタート</translation>
    </message>
    <message>
      <source>Works right away</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>すぐに使えます</translation>
    </message>
    <message>
      <source>Better models</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>より高性能なモデル</translation>
    </message>
    <message>
      <source>Some of the example drawings</source>
      <extracomment>ui/panels/start.py</extracomment>
      <translation>サンプルイラストの一部</translation>
    </message>
    <message numerus="yes">
      <source>{n} files could not be tagged — show</source>
      <extracomment>1: {n} file could not be tagged — show
ui/panels/status.py</extracomment>
      <translation>
        <numerusform>{n}個のファイルをタグ付けできませんでした — 表示</numerusform>
      </translation>
    </message>
    <message>
      <source>Show the models</source>
      <extracomment>ui/panels/status.py</extracomment>
      <translation>モデルを表示します</translation>
    </message>
    <message>
      <source>Paused</source>
      <extracomment>ui/panels/status.py</extracomment>
      <translation>一時停止中</translation>
    </message>
    <message>
      <source>{rate} pictures/s</source>
      <extracomment>ui/panels/status.py</extracomment>
      <translation>{rate}枚/秒</translation>
    </message>
    <message>
      <source>{time} left</source>
      <extracomment>ui/panels/status.py</extracomment>
      <translation>残り{time}</translation>
    </message>
    <message>
      <source>Blue</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>青</translation>
    </message>
    <message>
      <source>Amber</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>琥珀</translation>
    </message>
    <message>
      <source>Green</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>緑</translation>
    </message>
    <message>
      <source>Pink</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>ピンク</translation>
    </message>
    <message>
      <source>Violet</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>紫</translation>
    </message>
    <message>
      <source>Red</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>赤</translation>
    </message>
    <message>
      <source>Cyan</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>シアン</translation>
    </message>
    <message>
      <source>Olive</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>オリーブ</translation>
    </message>
    <message>
      <source>Tags of the library</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>ライブラリのタグ</translation>
    </message>
    <message>
      <source>&amp;Show pictures</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>画像を表示(&amp;S)</translation>
    </message>
    <message>
      <source>Search for the tag in the main window (double click)</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>メインウィンドウでこのタグを検索します（ダブルクリック）</translation>
    </message>
    <message>
      <source>&amp;Rename or merge…</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>名前の変更/統合(&amp;R)…</translation>
    </message>
    <message>
      <source>Call the tag otherwise everywhere, or make it one with another (F2)</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>タグの名前をすべての場所で変えるか、別のタグと統合します (F2)</translation>
    </message>
    <message>
      <source>&amp;Move to ▾</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>移動(&amp;M) ▾</translation>
    </message>
    <message>
      <source>Show the chosen tags in another category</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>選択中のタグを別のカテゴリに表示します</translation>
    </message>
    <message>
      <source>&amp;New category…</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>新しいカテゴリ(&amp;N)…</translation>
    </message>
    <message>
      <source>Make a category of your own</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>独自のカテゴリを作ります</translation>
    </message>
    <message>
      <source>Cha&amp;nge ▾</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>変更(&amp;G) ▾</translation>
    </message>
    <message>
      <source>Rename, recolour or delete the chosen category of your own</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>選択中の独自カテゴリの名前や色の変更、削除を行います</translation>
    </message>
    <message>
      <source>&amp;Colour</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>色(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Delete, and move its tags to</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>削除してタグを次へ移動(&amp;D)</translation>
    </message>
    <message>
      <source>Find a tag…</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>タグを検索…</translation>
    </message>
    <message>
      <source>Category</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>カテゴリ</translation>
    </message>
    <message>
      <source>Accepted</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>承認</translation>
    </message>
    <message>
      <source>Added</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>追加</translation>
    </message>
    <message>
      <source>Rejected</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>却下</translation>
    </message>
    <message>
      <source>Suggested</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>提案</translation>
    </message>
    <message>
      <source>There are no tags yet. They come when pictures are tagged.</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>タグはまだありません。画像をタグ付けすると現れます。</translation>
    </message>
    <message>
      <source>Pictures on which you accepted the suggestion</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>提案を承認した画像</translation>
    </message>
    <message>
      <source>Pictures to which you added it, or for which it was imported</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>タグを追加した画像、またはインポートで付いた画像</translation>
    </message>
    <message>
      <source>Pictures on which you rejected it</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>タグを却下した画像</translation>
    </message>
    <message>
      <source>Pictures on which it is suggested now and nothing is decided</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>現在提案されていて、まだ判断していない画像</translation>
    </message>
    <message>
      <source>No tag is in this category yet. Choose tags in another one and move them here.</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>このカテゴリにはまだタグがありません。別のカテゴリでタグを選び、ここへ移動してください。</translation>
    </message>
    <message>
      <source>No tag fits.</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>該当するタグはありません。</translation>
    </message>
    <message numerus="yes">
      <source>{n} tags</source>
      <extracomment>1: {n} tag
ui/panels/tagroom.py</extracomment>
      <translation>
        <numerusform>タグ{n}個</numerusform>
      </translation>
    </message>
    <message>
      <source>New category…</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>新しいカテゴリ…</translation>
    </message>
    <message>
      <source>&amp;Rename…</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
      <source>{colour}, as now</source>
      <extracomment>ui/panels/tagroom.py</extracomment>
      <translation>{colour}（現在の色）</translation>
    </message>
    <message>
      <source>Open a picture to see its tags.</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation>画像を開くとタグが表示されます。</translation>
    </message>
    <message>
      <source>Waiting for the model…</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation>モデルを待っています…</translation>
    </message>
    <message>
      <source>No tag reaches its threshold. Lower it, or add tags yourself: the starter learns them from 5 pictures.</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation>しきい値に達したタグがありません。しきい値を下げるか、自分でタグを追加してください。スターターは5枚の画像から学習します。</translation>
    </message>
    <message>
      <source>This picture is withheld: a protected tag and a rating above safe came together. It is blurred, no tags are suggested, and it is never exported, found by its tags or learned from.</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation>この画像は保留されています。保護タグと、全年齢を超えるレーティングが重なったためです。画像はぼかされ、タグは提案されません。エクスポート、タグ検索、学習の対象にもなりません。</translation>
    </message>
    <message>
      <source>Threshold of all tags</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation>すべてのタグのしきい値</translation>
    </message>
    <message>
      <source>all</source>
      <extracomment>ui/panels/tags.py</extracomment>
      <translation>すべて</translation>
    </message>
    <message>
      <source>A model takes it for adult art of a young character.

{path}

Delete the file if that is what it is. If the model is wrong, keep it: FurryTag leaves the file alone.</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>モデルはこれを若いキャラクターの成人向け作品と判定しました。

{path}

判定が正しければファイルを削除してください。モデルの誤りであれば残してください。FurryTagがファイルに手を加えることはありません。</translation>
    </message>
    <message>
      <source>Zoom</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>表示倍率</translation>
    </message>
    <message>
      <source>Why this tag?</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>このタグの理由</translation>
    </message>
    <message>
      <source>Show which parts of the picture speak for the tag that is chosen in the list</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>一覧で選んだタグの根拠になった部分を画像上に表示します</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>前の画像</translation>
    </message>
    <message>
      <source>Next picture</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>次の画像</translation>
    </message>
    <message>
      <source>No open picture fits this search</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>この検索に合う画像は開かれていません</translation>
    </message>
    <message>
      <source>Show all</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>すべて表示</translation>
    </message>
    <message>
      <source>Why?</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>理由</translation>
    </message>
    <message>
      <source>Fit ▾</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>全体 ▾</translation>
    </message>
    <message>
      <source>This picture is withheld</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>この画像は保留されています</translation>
    </message>
    <message>
      <source>Copy path</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>パスをコピー</translation>
    </message>
    <message>
      <source>This file can't be shown</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>このファイルは表示できません</translation>
    </message>
    <message>
      <source>Show once</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>一度だけ表示</translation>
    </message>
    <message>
      <source>Rated {rating}</source>
      <extracomment>ui/panels/viewer.py</extracomment>
      <translation>レーティング: {rating}</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>最近使ったフォルダを開く(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Forget those that aren't open</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>開いていないものを履歴から削除(&amp;F)</translation>
    </message>
    <message>
      <source>Take all folders that aren't open off this menu</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>開いていないすべてのフォルダをこのメニューから外します</translation>
    </message>
    <message>
      <source>Close fol&amp;der</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>フォルダを閉じる(&amp;D)</translation>
    </message>
    <message>
      <source>No folder was opened yet</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>まだフォルダを開いていません</translation>
    </message>
    <message>
      <source>Take the pictures of {folder} off the list; their tags stay</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>{folder} の画像を一覧から外します。タグは残ります</translation>
    </message>
    <message>
      <source>No folder is open</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>開いているフォルダはありません</translation>
    </message>
    <message>
      <source>{folder} (not there now)</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>{folder}（現在ありません）</translation>
    </message>
    <message>
      <source>{path} is not there. It may have been moved, or its drive is not connected.</source>
      <extracomment>ui/recentmenu.py</extracomment>
      <translation>{path}がありません。移動されたか、ドライブが接続されていない可能性があります。</translation>
    </message>
    <message>
      <source>Return accepts what is suggested and goes on, N leaves it for later; in the list of tags A accepts and X rejects one.</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation>Return で提案を承認して次へ進み、N で後回しにします。タグの一覧では A で承認、X で却下します。</translation>
    </message>
    <message>
      <source>Review what matters</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation>重要な画像を確認</translation>
    </message>
    <message>
      <source>End the review; the list gets its own order again</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation>確認を終えます。一覧は元の並び順に戻ります</translation>
    </message>
    <message numerus="yes">
      <source>Open {n} more</source>
      <extracomment>1: Open {n} more
ui/reviewing.py</extracomment>
      <translation>
        <numerusform>さらに{n}枚を開く</numerusform>
      </translation>
    </message>
    <message>
      <source>Pictures of the library that aren't in the list and need a review too</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation>一覧にないが確認が必要な、ライブラリ内の画像</translation>
    </message>
    <message numerus="yes">
      <source>, about {n} minutes</source>
      <extracomment>1: , about {n} minute
ui/reviewing.py</extracomment>
      <translation>
        <numerusform>、約{n}分</numerusform>
      </translation>
    </message>
    <message>
      <source>1 doubtful tag</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation>判断の難しいタグ1個</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures left, {doubtful}{minutes}</source>
      <extracomment>1: {n} picture left, {doubtful}{minutes}
ui/reviewing.py</extracomment>
      <translation>
        <numerusform>残り{n}枚、{doubtful}{minutes}</numerusform>
      </translation>
    </message>
    <message>
      <source>All in the list are reviewed</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation>一覧の画像はすべて確認済みです</translation>
    </message>
    <message>
      <source>{tags} doubtful tags</source>
      <extracomment>ui/reviewing.py</extracomment>
      <translation>判断の難しいタグ{tags}個</translation>
    </message>
    <message>
      <source>This picture is withheld: a protected tag and a rating above safe came together. No tags are shown.</source>
      <extracomment>ui/said.py</extracomment>
      <translation>この画像は保留されています。保護タグと、全年齢を超えるレーティングが重なったためです。タグは表示されません。</translation>
    </message>
    <message>
      <source>both</source>
      <extracomment>ui/said.py</extracomment>
      <translation>両方</translation>
    </message>
    <message>
      <source>only this one</source>
      <extracomment>ui/said.py</extracomment>
      <translation>こちらのみ</translation>
    </message>
    <message>
      <source>It says nothing of this picture.</source>
      <extracomment>ui/said.py</extracomment>
      <translation>この画像については何も出力されません。</translation>
    </message>
    <message>
      <source>“{name}” is another search now.</source>
      <extracomment>ui/savedsearches.py</extracomment>
      <translation>「{name}」の検索を置き換えました。</translation>
    </message>
    <message>
      <source>The search “{name}” is deleted.</source>
      <extracomment>ui/savedsearches.py</extracomment>
      <translation>検索「{name}」を削除しました。</translation>
    </message>
    <message>
      <source>There is a search “{name}” already.</source>
      <extracomment>ui/savedsearches.py</extracomment>
      <translation>検索「{name}」はすでにあります。</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <extracomment>ui/savedsearches.py</extracomment>
      <translation>別の名前を選んでください。</translation>
    </message>
    <message>
      <source>{paths} copied.</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation>{paths}をコピーしました。</translation>
    </message>
    <message numerus="yes">
      <source>{n} paths</source>
      <extracomment>1: {n} path
ui/selecting.py</extracomment>
      <translation>
        <numerusform>パス{n}個</numerusform>
      </translation>
    </message>
    <message>
      <source>Left out: {pictures}.</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation>除外: {pictures}。</translation>
    </message>
    <message>
      <source>Add a tag to {pictures}</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation>{pictures}にタグを追加</translation>
    </message>
    <message>
      <source>{pictures} withheld</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation>{pictures}は保留中</translation>
    </message>
    <message>
      <source>{pictures} not read yet</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation>{pictures}は未読み込み</translation>
    </message>
    <message>
      <source>Tag them first: Tools, Tag untagged pictures.</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation>先にタグ付けしてください：「ツール」の「未処理の画像をタグ付け」。</translation>
    </message>
    <message>
      <source>Working on {pictures}; this may take some seconds.</source>
      <extracomment>ui/selecting.py</extracomment>
      <translation>{pictures}を処理しています。数秒かかることがあります。</translation>
    </message>
    <message numerus="yes">
      <source>{n} threads</source>
      <extracomment>1: {n} thread
ui/services.py</extracomment>
      <translation>
        <numerusform>{n}スレッド</numerusform>
      </translation>
    </message>
    <message>
      <source>Not loaded</source>
      <extracomment>ui/services.py</extracomment>
      <translation>未読み込み</translation>
    </message>
    <message>
      <source>The model is being loaded; pictures can be opened meanwhile.</source>
      <extracomment>ui/services.py</extracomment>
      <translation>モデルを読み込んでいます。その間も画像を開けます。</translation>
    </message>
    <message>
      <source>{model} runs with {backend} on {device}; it was loaded in {seconds} s.</source>
      <extracomment>ui/services.py</extracomment>
      <translation>{model}は{device}上の{backend}で動作しています。読み込みに{seconds}秒かかりました。</translation>
    </message>
    <message>
      <source>{place}, not {device}</source>
      <extracomment>ui/services.py</extracomment>
      <translation>{place}（{device}ではなく）</translation>
    </message>
    <message>
      <source>Export settings</source>
      <extracomment>ui/settingsdesk.py</extracomment>
      <translation>設定をエクスポート</translation>
    </message>
    <message>
      <source>Import settings</source>
      <extracomment>ui/settingsdesk.py</extracomment>
      <translation>設定をインポート</translation>
    </message>
    <message>
      <source>Settings (*.json)</source>
      <extracomment>ui/settingsdesk.py</extracomment>
      <translation>設定 (*.json)</translation>
    </message>
    <message>
      <source>The settings are in {path}. The access key of Hydrus is not.</source>
      <extracomment>ui/settingsdesk.py</extracomment>
      <translation>設定を{path}に保存しました。Hydrusのアクセスキーは含まれていません。</translation>
    </message>
    <message>
      <source>The settings of {file} are used now.</source>
      <extracomment>ui/settingsdesk.py</extracomment>
      <translation>{file}の設定を適用しました。</translation>
    </message>
    <message>
      <source>CPU, GPU</source>
      <extracomment>ui/shelf.py</extracomment>
      <translation>CPU、GPU</translation>
    </message>
    <message>
      <source>no licence stated</source>
      <extracomment>ui/shelf.py</extracomment>
      <translation>ライセンスの記載なし</translation>
    </message>
    <message>
      <source>not evaluated</source>
      <extracomment>ui/shelf.py</extracomment>
      <translation>未評価</translation>
    </message>
    <message>
      <source>not for commercial use</source>
      <extracomment>ui/shelf.py</extracomment>
      <translation>商用利用不可</translation>
    </message>
    <message>
      <source>Added from a file</source>
      <extracomment>ui/shelf.py</extracomment>
      <translation>ファイルから追加</translation>
    </message>
    <message>
      <source>not for commercial use ({stated})</source>
      <extracomment>ui/shelf.py</extracomment>
      <translation>商用利用不可（{stated}）</translation>
    </message>
    <message>
      <source>Times at {rate} Mbit/s, a guess until the first download.</source>
      <extracomment>ui/suggestions.py</extracomment>
      <translation>所要時間は{rate} Mbit/sの場合の目安です。最初のダウンロード後は実測値になります。</translation>
    </message>
    <message>
      <source>Times as fast as the last download: {rate} a second.</source>
      <extracomment>ui/suggestions.py</extracomment>
      <translation>前回のダウンロードの速度（毎秒{rate}）での所要時間です。</translation>
    </message>
    <message>
      <source>about {time}</source>
      <extracomment>ui/suggestions.py</extracomment>
      <translation>約{time}</translation>
    </message>
    <message>
      <source>As opened</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>開いた順</translation>
    </message>
    <message>
      <source>Newest first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>新しい順</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>古い順</translation>
    </message>
    <message>
      <source>Last added first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>追加が新しい順</translation>
    </message>
    <message>
      <source>Largest first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>大きい順</translation>
    </message>
    <message>
      <source>Smallest first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>小さい順</translation>
    </message>
    <message>
      <source>Safest first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>全年齢に近い順</translation>
    </message>
    <message>
      <source>Most explicit first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>露骨な順</translation>
    </message>
    <message>
      <source>Most doubtful first</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>判断の難しい順</translation>
    </message>
    <message>
      <source>The model that suggests tags</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>タグを提案するモデル</translation>
    </message>
    <message>
      <source>Sort ▾</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>並べ替え ▾</translation>
    </message>
    <message>
      <source>The order of the pictures</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>画像の並び順</translation>
    </message>
    <message>
      <source>Score of a tag…</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>タグのスコア…</translation>
    </message>
    <message>
      <source>Model ▾</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>モデル ▾</translation>
    </message>
    <message>
      <source>▶ Tag {number} untagged</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>▶ 未処理の{number}枚をタグ付け</translation>
    </message>
    <message>
      <source>Model: {model} ▾</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>モデル: {model} ▾</translation>
    </message>
    <message>
      <source>Score of {tag}</source>
      <extracomment>ui/toolbar.py</extracomment>
      <translation>{tag}のスコア</translation>
    </message>
    <message>
      <source>What the model suggests</source>
      <extracomment>ui/tour.py</extracomment>
      <translation>モデルが提案するタグ</translation>
    </message>
    <message>
      <source>Each tag with its score, the surest first. Click its box, or press Space, to accept it; X rejects it, {add} adds another.</source>
      <extracomment>ui/tour.py</extracomment>
      <translation>各タグがスコアとともに、確実なものから順に並びます。ボックスのクリックかSpaceで承認、Xで却下、{add}で別のタグを追加します。</translation>
    </message>
    <message>
      <source>Too many tags, or too few?</source>
      <extracomment>ui/tour.py</extracomment>
      <translation>タグが多すぎる、または少なすぎる場合</translation>
    </message>
    <message>
      <source>Move the threshold: tags come and go at once, and no model runs again. Each category has a threshold of its own.</source>
      <extracomment>ui/tour.py</extracomment>
      <translation>しきい値を動かすと、モデルを実行し直さずにタグがすぐに増減します。カテゴリごとに専用のしきい値があります。</translation>
    </message>
    <message>
      <source>Accept and go on</source>
      <extracomment>ui/tour.py</extracomment>
      <translation>承認して次へ</translation>
    </message>
    <message>
      <source>This accepts what is suggested and goes to the next picture ({accept}). FurryTag learns from what you accept and add.</source>
      <extracomment>ui/tour.py</extracomment>
      <translation>提案されたタグを承認して次の画像へ進みます（{accept}）。FurryTagは承認や追加されたタグから学習します。</translation>
    </message>
    <message>
      <source>More tags from other models</source>
      <extracomment>ui/tour.py</extracomment>
      <translation>他のモデルでもっと多くのタグを</translation>
    </message>
    <message>
      <source>The starter knows few tags. Here you choose another model, or download one that fits this machine ({models}).</source>
      <extracomment>ui/tour.py</extracomment>
      <translation>スターターが知っているタグは多くありません。ここで別のモデルを選ぶか、このコンピュータに合うモデルをダウンロードできます（{models}）。</translation>
    </message>
    <message>
      <source>A new library is begun. The one that could not be used is kept beside it as {name}.</source>
      <extracomment>ui/unopened.py</extracomment>
      <translation>新しいライブラリを作成しました。使用できなかったライブラリは隣に{name}として残されています。</translation>
    </message>
    <message>
      <source>No picture can be opened without a library.</source>
      <extracomment>ui/unopened.py</extracomment>
      <translation>ライブラリがないと画像を開けません。</translation>
    </message>
    <message>
      <source>Begin a new library</source>
      <extracomment>ui/unopened.py</extracomment>
      <translation>新しいライブラリを作成</translation>
    </message>
    <message>
      <source>Model: safe</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>モデル: 全年齢</translation>
    </message>
    <message>
      <source>Model: questionable</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>モデル: きわどい</translation>
    </message>
    <message>
      <source>Model: explicit</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>モデル: 露骨</translation>
    </message>
    <message numerus="yes">
      <source>Compared on the {n} tags that both have.</source>
      <extracomment>1: Compared on the {n} tag that both have.
ui/verdict.py</extracomment>
      <translation>
        <numerusform>両方にある{n}個のタグで比較しました。</numerusform>
      </translation>
    </message>
    <message>
      <source>At</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>しきい値</translation>
    </message>
    <message>
      <source>Recall</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>再現率</translation>
    </message>
    <message>
      <source>Precision</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>適合率</translation>
    </message>
    <message>
      <source>Wrong</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>誤り</translation>
    </message>
    <message>
      <source>Missed</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>見逃し</translation>
    </message>
    <message>
      <source>Tag accuracy</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>タグ正解率</translation>
    </message>
    <message>
      <source>If silent</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>無出力時</translation>
    </message>
    <message>
      <source>F1, mean over tags</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>F1（タグ平均）</translation>
    </message>
    <message>
      <source>Mean AP</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>平均AP</translation>
    </message>
    <message>
      <source>Measure</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>指標</translation>
    </message>
    <message>
      <source>First</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>1つ目</translation>
    </message>
    <message>
      <source>Second</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>2つ目</translation>
    </message>
    <message>
      <source>95 % interval</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>95%区間</translation>
    </message>
    <message>
      <source>You said</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>自分の判断</translation>
    </message>
    <message numerus="yes">
      <source>On {n} pictures, without {left_out}.</source>
      <extracomment>1: On {n} picture, without {left_out}.
ui/verdict.py</extracomment>
      <translation>
        <numerusform>画像{n}枚で評価（除外: {left_out}）。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>On {n} pictures.</source>
      <extracomment>1: On {n} picture.
ui/verdict.py</extracomment>
      <translation>
        <numerusform>画像{n}枚で評価。</numerusform>
      </translation>
    </message>
    <message>
      <source>No tag is in both, so their tags can't be compared.</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>両方にあるタグがないため、タグを比較できません。</translation>
    </message>
    <message numerus="yes">
      <source>{n} that only {model} has are left out.</source>
      <extracomment>1: {n} that only {model} has is left out.
ui/verdict.py</extracomment>
      <translation>
        <numerusform>{model}だけにある{n}個は対象外です。</numerusform>
      </translation>
    </message>
    <message>
      <source>Pictures that have the tag</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>このタグが付いた画像</translation>
    </message>
    <message>
      <source>The threshold it was judged at</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>判定に使われたしきい値</translation>
    </message>
    <message>
      <source>What part of the pictures with the tag was found</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>タグの付いた画像のうち、見つけられた割合</translation>
    </message>
    <message>
      <source>What part of what was said is right</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>出力のうち、正しかったものの割合</translation>
    </message>
    <message>
      <source>Said, but not there</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>出力されたが、実際にはない</translation>
    </message>
    <message>
      <source>There, but not said</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>実際にあるが、出力されなかった</translation>
    </message>
    <message>
      <source>Average precision over all thresholds</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>すべてのしきい値にわたる平均適合率</translation>
    </message>
    <message>
      <source>Of all answers together (micro)</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>すべての回答をまとめた値（マイクロ）</translation>
    </message>
    <message>
      <source>What part of all answers, yes and no, is right</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>あり・なしを合わせた全回答のうち、正しかったものの割合</translation>
    </message>
    <message>
      <source>The tag accuracy of a model that never says anything</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>何も出力しないモデルのタグ正解率</translation>
    </message>
    <message>
      <source>Every tag that stands on some picture weighs the same (macro)</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>画像に現れるすべてのタグを同じ重みで扱います（マクロ）</translation>
    </message>
    <message>
      <source>Whether the interval has no room for “just as good”</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>区間に「差がない」が含まれないかどうか</translation>
    </message>
    <message>
      <source>sure</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>確実</translation>
    </message>
    <message>
      <source>may be chance</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>偶然の可能性</translation>
    </message>
    <message numerus="yes">
      <source>{n} more tags can't be listed.</source>
      <extracomment>1: {n} more tag can't be listed.
ui/verdict.py</extracomment>
      <translation>
        <numerusform>他に{n}個のタグは表示できません。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} adult tags are counted and not listed.</source>
      <extracomment>1: {n} adult tag is counted and not listed.
ui/verdict.py</extracomment>
      <translation>
        <numerusform>成人向けタグ{n}個は集計に含まれますが、表示されません。</numerusform>
      </translation>
    </message>
    <message>
      <source>No picture has a rating by hand, so the rating isn't judged.</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>手動でレーティングした画像がないため、レーティングは評価されません。</translation>
    </message>
    <message>
      <source>No tag of the pictures is one of the model's, so there is no curve.</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>画像のタグにモデルのものがないため、曲線はありません。</translation>
    </message>
    <message>
      <source>F1 {f1}, recall {recall}, precision {precision}, tag accuracy {accuracy}</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>F1 {f1}、再現率{recall}、適合率{precision}、タグ正解率{accuracy}</translation>
    </message>
    <message numerus="yes">
      <source>Judged at your thresholds; {n} tags have another one than the model's own.</source>
      <extracomment>1: Judged at your thresholds; {n} tag has another one than the model's own.
ui/verdict.py</extracomment>
      <translation>
        <numerusform>自分のしきい値で評価しました。{n}個のタグはモデルの既定値と異なります。</numerusform>
      </translation>
    </message>
    <message>
      <source>Judged at your thresholds, which are the model's own.</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>自分のしきい値で評価しました。モデルの既定値と同じです。</translation>
    </message>
    <message>
      <source>Tags that the model doesn't have, with the number of pictures; they count for nothing: {names}.</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>モデルにないタグと画像数（集計対象外）: {names}。</translation>
    </message>
    <message>
      <source>rating {accuracy}</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>レーティング{accuracy}</translation>
    </message>
    <message>
      <source>without tags</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>タグなし</translation>
    </message>
    <message>
      <source>that can't be read</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>読み込み不可</translation>
    </message>
    <message>
      <source>Tags that the model said and no picture has; that counts as wrong: {names}.</source>
      <extracomment>ui/verdict.py</extracomment>
      <translation>モデルが出力し、どの画像にもないタグ（誤りとして集計）: {names}。</translation>
    </message>
    <message numerus="yes">
      <source>FurryTag was open already, so {name} and {n} more came here.</source>
      <extracomment>1: FurryTag was open already, so {name} and {n} more came here.
ui/visits.py</extracomment>
      <translation>
        <numerusform>FurryTagはすでに開いているため、{name}ほか{n}個をここで受け取りました。</numerusform>
      </translation>
    </message>
    <message>
      <source>FurryTag was open already, so {name} came here.</source>
      <extracomment>ui/visits.py</extracomment>
      <translation>FurryTagはすでに開いているため、{name}をここで受け取りました。</translation>
    </message>
    <message>
      <source>Add a tag…</source>
      <extracomment>ui/widgets/add_tag_field.py</extracomment>
      <translation>タグを追加…</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <extracomment>ui/widgets/add_tag_field.py</extracomment>
      <translation>タグを追加</translation>
    </message>
    <message>
      <source>Type any part of a name; Enter adds it. A category may stand before it: species:wolf</source>
      <extracomment>ui/widgets/add_tag_field.py</extracomment>
      <translation>名前の一部を入力し、Enterで追加します。前にカテゴリを付けることもできます: species:wolf</translation>
    </message>
    <message>
      <source>new to the models</source>
      <extracomment>ui/widgets/add_tag_field.py</extracomment>
      <translation>モデルにないタグ</translation>
    </message>
    <message>
      <source>448, or 384x512 (height first)</source>
      <extracomment>ui/widgets/answer_form.py</extracomment>
      <translation>448、または384x512（高さが先）</translation>
    </message>
    <message>
      <source>Afterwards</source>
      <extracomment>ui/widgets/before_after.py</extracomment>
      <translation>変更後</translation>
    </message>
    <message>
      <source>A category of your own</source>
      <extracomment>ui/widgets/category_list.py</extracomment>
      <translation>独自のカテゴリ</translation>
    </message>
    <message>
      <source>Precision over recall of all answers together, at every threshold</source>
      <extracomment>ui/widgets/curve_tabs.py</extracomment>
      <translation>すべての回答をまとめた、各しきい値での適合率と再現率の関係</translation>
    </message>
    <message>
      <source>Precision over recall of this tag, at every threshold</source>
      <extracomment>ui/widgets/curve_tabs.py</extracomment>
      <translation>このタグの適合率-再現率曲線（すべてのしきい値）</translation>
    </message>
    <message>
      <source>Tag whose curve is drawn</source>
      <extracomment>ui/widgets/curve_tabs.py</extracomment>
      <translation>曲線を描くタグ</translation>
    </message>
    <message>
      <source>All answers</source>
      <extracomment>ui/widgets/curve_tabs.py</extracomment>
      <translation>すべての回答</translation>
    </message>
    <message>
      <source>Precision over recall</source>
      <extracomment>ui/widgets/curve_view.py</extracomment>
      <translation>適合率-再現率曲線</translation>
    </message>
    <message>
      <source>recall</source>
      <extracomment>ui/widgets/curve_view.py</extracomment>
      <translation>再現率</translation>
    </message>
    <message>
      <source>precision</source>
      <extracomment>ui/widgets/curve_view.py</extracomment>
      <translation>適合率</translation>
    </message>
    <message>
      <source>{name}: average precision {average_precision}</source>
      <extracomment>ui/widgets/curve_view.py</extracomment>
      <translation>{name}: 平均適合率{average_precision}</translation>
    </message>
    <message>
      <source>{device}: usable</source>
      <extracomment>ui/widgets/device_chip.py</extracomment>
      <translation>{device}: 使用可</translation>
    </message>
    <message>
      <source>{device}: not usable</source>
      <extracomment>ui/widgets/device_chip.py</extracomment>
      <translation>{device}: 使用不可</translation>
    </message>
    <message>
      <source>Runs on</source>
      <extracomment>ui/widgets/device_row.py</extracomment>
      <translation>実行先</translation>
    </message>
    <message>
      <source>Check again</source>
      <extracomment>ui/widgets/device_row.py</extracomment>
      <translation>再検査</translation>
    </message>
    <message>
      <source>Look again which devices the runtimes see</source>
      <extracomment>ui/widgets/device_row.py</extracomment>
      <translation>ランタイムから見えるデバイスを調べ直します</translation>
    </message>
    <message>
      <source>Try on 8 pictures</source>
      <extracomment>ui/widgets/device_row.py</extracomment>
      <translation>8枚の画像でテスト</translation>
    </message>
    <message>
      <source>Run the model on every device, on open pictures or drawn ones, and measure it</source>
      <extracomment>ui/widgets/device_row.py</extracomment>
      <translation>開いている画像または作成したイラストを使い、すべてのデバイスでモデルを実行して計測します</translation>
    </message>
    <message>
      <source>It can be used.</source>
      <extracomment>ui/widgets/device_row.py</extracomment>
      <translation>使用できます。</translation>
    </message>
    <message>
      <source>{term}
A click adds it to the search, one with Ctrl or on the minus excludes it</source>
      <extracomment>ui/widgets/facet_list.py</extracomment>
      <translation>{term}
クリックで検索に追加、Ctrl+クリックまたはマイナスで除外します</translation>
    </message>
    <message>
      <source>{term}
A click takes it out of the search</source>
      <extracomment>ui/widgets/facet_list.py</extracomment>
      <translation>{term}
クリックで検索から外します</translation>
    </message>
    <message>
      <source>The menu key or Shift+F10 sorts it by another column.</source>
      <extracomment>ui/widgets/figures_table.py</extracomment>
      <translation>MenuキーまたはShift+F10で別の列で並べ替えます。</translation>
    </message>
    <message>
      <source>Page of the help</source>
      <extracomment>ui/widgets/help_page.py</extracomment>
      <translation>ヘルプのページ</translation>
    </message>
    <message>
      <source>&amp;Skip</source>
      <extracomment>ui/widgets/hint_bubble.py</extracomment>
      <translation>スキップ(&amp;S)</translation>
    </message>
    <message>
      <source>End the tour (Esc); the Help menu can show it again</source>
      <extracomment>ui/widgets/hint_bubble.py</extracomment>
      <translation>ツアーを終了します (Esc)。「ヘルプ」メニューから再び表示できます</translation>
    </message>
    <message>
      <source>&amp;Done</source>
      <extracomment>ui/widgets/hint_bubble.py</extracomment>
      <translation>完了(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <extracomment>ui/widgets/hint_bubble.py</extracomment>
      <translation>次へ(&amp;N)</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <extracomment>ui/widgets/hint_bubble.py</extracomment>
      <translation>{number}/{count}</translation>
    </message>
    <message>
      <source>Stop this; nothing changes</source>
      <extracomment>ui/widgets/inquiry_bar.py</extracomment>
      <translation>これを中止します。何も変わりません</translation>
    </message>
    <message>
      <source>Waiting</source>
      <extracomment>ui/widgets/inquiry_bar.py</extracomment>
      <translation>待機中</translation>
    </message>
    <message>
      <source>Press keys here</source>
      <extracomment>ui/widgets/key_field.py</extracomment>
      <translation>ここでキーを押してください</translation>
    </message>
    <message>
      <source>{command}: {keys}</source>
      <extracomment>ui/widgets/key_group.py</extracomment>
      <translation>{command}: {keys}</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <extracomment>ui/widgets/key_table.py</extracomment>
      <translation>コマンドとキー</translation>
    </message>
    <message>
      <source>Command</source>
      <extracomment>ui/widgets/key_table.py</extracomment>
      <translation>コマンド</translation>
    </message>
    <message>
      <source>Keys</source>
      <extracomment>ui/widgets/key_table.py</extracomment>
      <translation>キー</translation>
    </message>
    <message>
      <source>changed</source>
      <extracomment>ui/widgets/key_table.py</extracomment>
      <translation>変更済み</translation>
    </message>
    <message>
      <source>no keys</source>
      <extracomment>ui/widgets/key_table.py</extracomment>
      <translation>キーなし</translation>
    </message>
    <message>
      <source>Details of {model}</source>
      <extracomment>ui/widgets/model_row.py</extracomment>
      <translation>{model}の詳細</translation>
    </message>
    <message>
      <source>⚠ Damaged:</source>
      <extracomment>ui/widgets/model_state.py</extracomment>
      <translation>⚠ 破損:</translation>
    </message>
    <message>
      <source>{model}: progress</source>
      <extracomment>ui/widgets/model_state.py</extracomment>
      <translation>{model}: 進行状況</translation>
    </message>
    <message>
      <source>{act} {model}</source>
      <extracomment>ui/widgets/model_state.py</extracomment>
      <translation>{model}: {act}</translation>
    </message>
    <message>
      <source>Looking for models…</source>
      <extracomment>ui/widgets/model_table.py</extracomment>
      <translation>モデルを探しています…</translation>
    </message>
    <message>
      <source>Published quality</source>
      <extracomment>ui/widgets/model_table.py</extracomment>
      <translation>公表されている性能</translation>
    </message>
    <message>
      <source>No model has such a name.</source>
      <extracomment>ui/widgets/model_table.py</extracomment>
      <translation>該当する名前のモデルはありません。</translation>
    </message>
    <message>
      <source>No setting has “{words}” in its name or its sentence.</source>
      <extracomment>ui/widgets/option_list.py</extracomment>
      <translation>名前または説明に「{words}」を含む設定はありません。</translation>
    </message>
    <message>
      <source>Reset {option}</source>
      <extracomment>ui/widgets/option_row.py</extracomment>
      <translation>{option}をリセット</translation>
    </message>
    <message>
      <source>Stop; what was done is kept</source>
      <extracomment>ui/widgets/progress_row.py</extracomment>
      <translation>中止します。完了した分は残ります</translation>
    </message>
    <message>
      <source>by hand</source>
      <extracomment>ui/widgets/rating_bar.py</extracomment>
      <translation>手動</translation>
    </message>
    <message>
      <source>Back to the model's rating</source>
      <extracomment>ui/widgets/rating_bar.py</extracomment>
      <translation>モデルのレーティングに戻します</translation>
    </message>
    <message>
      <source>Questionable from</source>
      <extracomment>ui/widgets/rating_bar.py</extracomment>
      <translation>「きわどい」の下限</translation>
    </message>
    <message>
      <source>Explicit from</source>
      <extracomment>ui/widgets/rating_bar.py</extracomment>
      <translation>「露骨」の下限</translation>
    </message>
    <message>
      <source>this model gives none</source>
      <extracomment>ui/widgets/rating_bar.py</extracomment>
      <translation>このモデルは非対応</translation>
    </message>
    <message>
      <source>none yet</source>
      <extracomment>ui/widgets/rating_bar.py</extracomment>
      <translation>まだなし</translation>
    </message>
    <message>
      <source>Click or drag to rate by hand. Keys: S, Q, E for safe, questionable, explicit; arrows to move; Delete for the model's value.</source>
      <extracomment>ui/widgets/rating_track.py</extracomment>
      <translation>クリックまたはドラッグで手動でレーティングします。キー: S、Q、Eで全年齢、きわどい、露骨。矢印キーで移動。Deleteでモデルの値に戻します。</translation>
    </message>
    <message>
      <source>questionable</source>
      <extracomment>ui/widgets/rating_track.py</extracomment>
      <translation>きわどい</translation>
    </message>
    <message>
      <source>Double click: both bounds back to the model's.</source>
      <extracomment>ui/widgets/rating_track.py</extracomment>
      <translation>ダブルクリック: 両方の境界をモデルの値に戻します。</translation>
    </message>
    <message>
      <source>safe &lt; {score}</source>
      <extracomment>ui/widgets/rating_track.py</extracomment>
      <translation>全年齢 &lt; {score}</translation>
    </message>
    <message>
      <source>explicit ≥ {score}</source>
      <extracomment>ui/widgets/rating_track.py</extracomment>
      <translation>露骨 ≥ {score}</translation>
    </message>
    <message>
      <source>{score}. Delete resets both bounds.</source>
      <extracomment>ui/widgets/rating_track.py</extracomment>
      <translation>{score}。Deleteで両方の境界をリセットします。</translation>
    </message>
    <message>
      <source>Asking the model…</source>
      <extracomment>ui/widgets/said_column.py</extracomment>
      <translation>モデルに問い合わせています…</translation>
    </message>
    <message>
      <source>No rating</source>
      <extracomment>ui/widgets/said_column.py</extracomment>
      <translation>レーティングなし</translation>
    </message>
    <message>
      <source>Rating: {rating} {score}</source>
      <extracomment>ui/widgets/said_column.py</extracomment>
      <translation>レーティング: {rating} {score}</translation>
    </message>
    <message>
      <source>under its threshold</source>
      <extracomment>ui/widgets/said_list.py</extracomment>
      <translation>しきい値未満</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>保存した検索</translation>
    </message>
    <message>
      <source>Name for this search</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>この検索の名前</translation>
    </message>
    <message>
      <source>Save</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>保存</translation>
    </message>
    <message>
      <source>None yet. Type a search, then give it a name here.</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>まだありません。検索を入力し、ここで名前を付けてください。</translation>
    </message>
    <message>
      <source>Type a search to save it</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>検索を入力すると保存できます</translation>
    </message>
    <message>
      <source>Replace</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>置換</translation>
    </message>
    <message>
      <source>All pictures</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>すべての画像</translation>
    </message>
    <message>
      <source>New name of {name}</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>{name}の新しい名前</translation>
    </message>
    <message>
      <source>Rename {name}</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>{name}の名前を変更</translation>
    </message>
    <message>
      <source>Delete {name}</source>
      <extracomment>ui/widgets/saved_popup.py</extracomment>
      <translation>{name}を削除</translation>
    </message>
    <message>
      <source>Map of pictures</source>
      <extracomment>ui/widgets/scatter_view.py</extracomment>
      <translation>画像のマップ</translation>
    </message>
    <message>
      <source>Map of pictures: {picture}, chosen</source>
      <extracomment>ui/widgets/scatter_view.py</extracomment>
      <translation>画像のマップ: {picture}、選択中</translation>
    </message>
    <message>
      <source>Map of pictures: {picture}</source>
      <extracomment>ui/widgets/scatter_view.py</extracomment>
      <translation>画像のマップ: {picture}</translation>
    </message>
    <message>
      <source>{chosen} of {all} pictures chosen</source>
      <extracomment>ui/widgets/scatter_view.py</extracomment>
      <translation>全{all}枚中{chosen}枚の画像を選択中</translation>
    </message>
    <message>
      <source>added</source>
      <extracomment>ui/widgets/score_bar.py</extracomment>
      <translation>追加</translation>
    </message>
    <message>
      <source>mixed</source>
      <extracomment>ui/widgets/score_bar.py</extracomment>
      <translation>混在</translation>
    </message>
    <message>
      <source>Search, such as species:wolf -clothed rating:safe is:unreviewed</source>
      <extracomment>ui/widgets/search_field.py</extracomment>
      <translation>検索例: species:wolf -clothed rating:safe is:unreviewed</translation>
    </message>
    <message>
      <source>Search</source>
      <extracomment>ui/widgets/search_field.py</extracomment>
      <translation>検索</translation>
    </message>
    <message>
      <source>Count what these pictures have, by tag and category</source>
      <extracomment>ui/widgets/search_field.py</extracomment>
      <translation>これらの画像の内容をタグとカテゴリ別に数えます</translation>
    </message>
    <message>
      <source>{name}, collapsed</source>
      <extracomment>ui/widgets/section_header.py</extracomment>
      <translation>{name}、折りたたみ</translation>
    </message>
    <message>
      <source>No tag here has a threshold of its own</source>
      <extracomment>ui/widgets/section_menu.py</extracomment>
      <translation>ここには固有のしきい値を持つタグがありません</translation>
    </message>
    <message>
      <source>Reset threshold of {name}</source>
      <extracomment>ui/widgets/section_menu.py</extracomment>
      <translation>{name}のしきい値をリセット</translation>
    </message>
    <message>
      <source>Sort by</source>
      <extracomment>ui/widgets/sort_menu.py</extracomment>
      <translation>並べ替え</translation>
    </message>
    <message>
      <source>Ascending</source>
      <extracomment>ui/widgets/sort_menu.py</extracomment>
      <translation>昇順</translation>
    </message>
    <message>
      <source>Descending</source>
      <extracomment>ui/widgets/sort_menu.py</extracomment>
      <translation>降順</translation>
    </message>
    <message>
      <source>Download…</source>
      <extracomment>ui/widgets/suggestion_list.py</extracomment>
      <translation>ダウンロード…</translation>
    </message>
    <message>
      <source>Download this model in the manager; what has to be agreed to is asked first</source>
      <extracomment>ui/widgets/suggestion_list.py</extracomment>
      <translation>管理画面でこのモデルをダウンロードします。同意が必要な事項は先に確認します</translation>
    </message>
    <message>
      <source>Fits this machine</source>
      <extracomment>ui/widgets/suggestion_strip.py</extracomment>
      <translation>このコンピュータ向け</translation>
    </message>
    <message>
      <source>Accept and next ⏎</source>
      <extracomment>ui/widgets/tag_foot.py</extracomment>
      <translation>承認して次へ ⏎</translation>
    </message>
    <message>
      <source>Accept all suggested tags and go to the next picture</source>
      <extracomment>ui/widgets/tag_foot.py</extracomment>
      <translation>提案されたタグをすべて承認して次の画像へ進みます</translation>
    </message>
    <message>
      <source>Clear what you decided on this picture</source>
      <extracomment>ui/widgets/tag_foot.py</extracomment>
      <translation>この画像に対する判断を取り消します</translation>
    </message>
    <message>
      <source>Threshold of {section}</source>
      <extracomment>ui/widgets/tag_list.py</extracomment>
      <translation>{section}のしきい値</translation>
    </message>
    <message>
      <source>not scored by this model</source>
      <extracomment>ui/widgets/tag_list_model.py</extracomment>
      <translation>このモデルのスコアなし</translation>
    </message>
    <message>
      <source>score {score}</source>
      <extracomment>ui/widgets/tag_list_model.py</extracomment>
      <translation>スコア{score}</translation>
    </message>
    <message>
      <source>threshold {score}</source>
      <extracomment>ui/widgets/tag_list_model.py</extracomment>
      <translation>しきい値{score}</translation>
    </message>
    <message>
      <source>{state}, learned from your tags</source>
      <extracomment>ui/widgets/tag_list_model.py</extracomment>
      <translation>{state}、自分のタグから学習</translation>
    </message>
    <message>
      <source>Threshold for this tag…</source>
      <extracomment>ui/widgets/tag_menu.py</extracomment>
      <translation>このタグのしきい値…</translation>
    </message>
    <message>
      <source>Reset threshold</source>
      <extracomment>ui/widgets/tag_menu.py</extracomment>
      <translation>しきい値をリセット</translation>
    </message>
    <message>
      <source>Reject</source>
      <extracomment>ui/widgets/tag_menu.py</extracomment>
      <translation>却下</translation>
    </message>
    <message>
      <source>Copy name</source>
      <extracomment>ui/widgets/tag_menu.py</extracomment>
      <translation>名前をコピー</translation>
    </message>
    <message>
      <source>Tags over the picture</source>
      <extracomment>ui/widgets/tag_overlay.py</extracomment>
      <translation>画像上のタグ</translation>
    </message>
    <message>
      <source>No tags yet</source>
      <extracomment>ui/widgets/tag_overlay.py</extracomment>
      <translation>タグはまだありません</translation>
    </message>
    <message>
      <source>Rated {label}</source>
      <extracomment>ui/widgets/tag_overlay.py</extracomment>
      <translation>レーティング: {label}</translation>
    </message>
    <message>
      <source>Any part of its name</source>
      <extracomment>ui/widgets/tag_popup.py</extracomment>
      <translation>名前の一部</translation>
    </message>
    <message>
      <source>Threshold</source>
      <extracomment>ui/widgets/threshold_popup.py</extracomment>
      <translation>しきい値</translation>
    </message>
    <message>
      <source>Threshold of {name}</source>
      <extracomment>ui/widgets/threshold_popup.py</extracomment>
      <translation>{name}のしきい値</translation>
    </message>
    <message>
      <source>Threshold of {tag}</source>
      <extracomment>ui/widgets/threshold_popup.py</extracomment>
      <translation>{tag}のしきい値</translation>
    </message>
    <message>
      <source>the model's own for each tag</source>
      <extracomment>ui/widgets/threshold_slider.py</extracomment>
      <translation>各タグのモデル既定値</translation>
    </message>
    <message>
      <source>set by you</source>
      <extracomment>ui/widgets/threshold_slider.py</extracomment>
      <translation>手動設定</translation>
    </message>
    <message>
      <source>not changed</source>
      <extracomment>ui/widgets/threshold_slider.py</extracomment>
      <translation>変更なし</translation>
    </message>
    <message>
      <source>{caption}, {standing}. Delete resets it to {reset}.</source>
      <extracomment>ui/widgets/threshold_slider.py</extracomment>
      <translation>{caption}、{standing}。Deleteで{reset}に戻します。</translation>
    </message>
    <message>
      <source>{name}: {caption}, {standing}
Click the number to type. Double click resets it to {reset}.</source>
      <extracomment>ui/widgets/threshold_slider.py</extracomment>
      <translation>{name}: {caption}、{standing}
数値をクリックすると入力できます。ダブルクリックで{reset}に戻します。</translation>
    </message>
    <message>
      <source>{number} reviewed</source>
      <extracomment>ui/window.py</extracomment>
      <translation>確認済み{number}枚</translation>
    </message>
    <message>
      <source>{number} to review</source>
      <extracomment>ui/window.py</extracomment>
      <translation>未確認{number}枚</translation>
    </message>
    <message>
      <source>{number} untagged</source>
      <extracomment>ui/window.py</extracomment>
      <translation>未タグ付け{number}枚</translation>
    </message>
    <message>
      <source>{number} withheld</source>
      <extracomment>ui/window.py</extracomment>
      <translation>保留{number}枚</translation>
    </message>
    <message>
      <source>Drop to open</source>
      <extracomment>ui/window.py</extracomment>
      <translation>ドロップして開く</translation>
    </message>
    <message>
      <source>{shown} of {all} pictures</source>
      <extracomment>ui/window.py</extracomment>
      <translation>画像 {all} 枚中 {shown} 枚</translation>
    </message>
    <message>
      <source>Accept {tag}</source>
      <extracomment>ui/wording.py</extracomment>
      <translation>{tag}を承認</translation>
    </message>
    <message>
      <source>Reject {tag}</source>
      <extracomment>ui/wording.py</extracomment>
      <translation>{tag}を却下</translation>
    </message>
    <message>
      <source>Add {tag}</source>
      <extracomment>ui/wording.py</extracomment>
      <translation>{tag}を追加</translation>
    </message>
    <message>
      <source>Clear {tag}</source>
      <extracomment>ui/wording.py</extracomment>
      <translation>{tag}の判断を取り消し</translation>
    </message>
    <message numerus="yes">
      <source>Change {n} tags</source>
      <extracomment>1: Change {n} tag
ui/wording.py</extracomment>
      <translation>
        <numerusform>タグ{n}個を変更</numerusform>
      </translation>
    </message>
    <message>
      <source>not measured</source>
      <extracomment>ui/wording.py</extracomment>
      <translation>未計測</translation>
    </message>
    <message numerus="yes">
      <source>Accept {n} tags</source>
      <extracomment>1: Accept {n} tag
ui/wording.py</extracomment>
      <translation>
        <numerusform>タグ{n}個を承認</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reject {n} tags</source>
      <extracomment>1: Reject {n} tag
ui/wording.py</extracomment>
      <translation>
        <numerusform>タグ{n}個を却下</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add {n} tags</source>
      <extracomment>1: Add {n} tag
ui/wording.py</extracomment>
      <translation>
        <numerusform>タグ{n}個を追加</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Clear {n} tags</source>
      <extracomment>1: Clear {n} tag
ui/wording.py</extracomment>
      <translation>
        <numerusform>タグ{n}個の判断を取り消し</numerusform>
      </translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <extracomment>ui/wording.py</extracomment>
      <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
      <source>1 picture in {seconds} s</source>
      <extracomment>ui/wording.py</extracomment>
      <translation>1枚あたり{seconds}秒</translation>
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <extracomment>ui/wording.py</extracomment>
      <translation>{minutes}分{seconds}秒</translation>
    </message>
    <message>
      <source>Copying</source>
      <extracomment>installation.py</extracomment>
      <translation>コピー</translation>
    </message>
    <message>
      <source>Looking into the model</source>
      <extracomment>engine/explain.py</extracomment>
      <translation>モデルの内部を調べています</translation>
    </message>
    <message>
      <source>Covering parts of the picture</source>
      <extracomment>engine/explain.py</extracomment>
      <translation>画像の一部を隠して解析</translation>
    </message>
    <message>
      <source>Trying</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>テスト</translation>
    </message>
    <message>
      <source>Writing tag files</source>
      <extracomment>exchange/export.py</extracomment>
      <translation>タグファイルの書き込み</translation>
    </message>
    <message>
      <source>Sending tags to Hydrus</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Hydrusへのタグの送信</translation>
    </message>
    <message>
      <source>Reading tag files</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>タグファイルの読み込み</translation>
    </message>
    <message>
      <source>Looking at tag files</source>
      <extracomment>exchange/planner.py</extracomment>
      <translation>タグファイルの調査</translation>
    </message>
    <message>
      <source>Taking tag files back</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>タグファイルを元に戻す処理</translation>
    </message>
    <message>
      <source>Choosing thresholds</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation>しきい値の選択</translation>
    </message>
    <message>
      <source>Comparing</source>
      <extracomment>insight/evaluate.py</extracomment>
      <translation>比較</translation>
    </message>
    <message>
      <source>Spreading the map</source>
      <extracomment>insight/layout.py</extracomment>
      <translation>マップの展開</translation>
    </message>
    <message>
      <source>Looking for clusters</source>
      <extracomment>insight/layout.py</extracomment>
      <translation>クラスタの検出</translation>
    </message>
    <message>
      <source>Looking through the library</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation>ライブラリの調査</translation>
    </message>
    <message>
      <source>Shrinking pictures</source>
      <extracomment>insight/report.py</extracomment>
      <translation>画像の縮小</translation>
    </message>
    <message>
      <source>Looking at what changes</source>
      <extracomment>insight/shift.py</extracomment>
      <translation>変更内容の調査</translation>
    </message>
    <message>
      <source>Reading what the model sees</source>
      <extracomment>insight/similar.py</extracomment>
      <translation>モデルの認識結果の読み込み</translation>
    </message>
    <message>
      <source>Comparing pictures</source>
      <extracomment>insight/similar.py</extracomment>
      <translation>画像の比較</translation>
    </message>
    <message>
      <source>Checking the backup</source>
      <extracomment>library/backup.py</extracomment>
      <translation>バックアップの検査</translation>
    </message>
    <message>
      <source>Copying the library</source>
      <extracomment>library/moving.py</extracomment>
      <translation>ライブラリのコピー</translation>
    </message>
    <message>
      <source>Checking the copy</source>
      <extracomment>library/moving.py</extracomment>
      <translation>コピーの検査</translation>
    </message>
    <message>
      <source>Checking the library</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>ライブラリの検査</translation>
    </message>
    <message>
      <source>Measuring the library</source>
      <extracomment>library/whereabouts.py</extracomment>
      <translation>ライブラリの計測</translation>
    </message>
    <message>
      <source>The model that suggests tags. The starter needs no download.</source>
      <extracomment>settings.py</extracomment>
      <translation>タグを提案するモデルです。スターターはダウンロード不要です。</translation>
    </message>
    <message>
      <source>Choose…</source>
      <extracomment>settings.py</extracomment>
      <translation>選択…</translation>
    </message>
    <message>
      <source>Threads</source>
      <extracomment>settings.py</extracomment>
      <translation>スレッド数</translation>
    </message>
    <message>
      <source>How many processor threads the model uses; 0 means all of them.</source>
      <extracomment>settings.py</extracomment>
      <translation>モデルが使うプロセッサのスレッド数です。0を指定するとすべて使います。</translation>
    </message>
    <message>
      <source>Learn from my tags</source>
      <extracomment>settings.py</extracomment>
      <translation>自分のタグから学習</translation>
    </message>
    <message>
      <source>Suggest a tag elsewhere once you have used it on enough pictures. Everything stays on this computer.</source>
      <extracomment>settings.py</extracomment>
      <translation>あるタグを十分な数の画像で使うと、他の画像でも提案します。データはすべてこのコンピュータに残ります。</translation>
    </message>
    <message>
      <source>Models folder</source>
      <extracomment>settings.py</extracomment>
      <translation>モデルフォルダ</translation>
    </message>
    <message>
      <source>Where models are kept. Move it in the model manager, which takes the models along.</source>
      <extracomment>settings.py</extracomment>
      <translation>モデルの保存場所です。移動はモデルの管理画面で行うと、モデルも一緒に移動します。</translation>
    </message>
    <message>
      <source>Open the model manager…</source>
      <extracomment>settings.py</extracomment>
      <translation>モデルの管理画面を開く…</translation>
    </message>
    <message>
      <source>Library folder</source>
      <extracomment>settings.py</extracomment>
      <translation>ライブラリフォルダ</translation>
    </message>
    <message>
      <source>Where the library is kept. Move it under Tools &gt; Library, which takes it along.</source>
      <extracomment>settings.py</extracomment>
      <translation>ライブラリの保存場所です。「ツール &gt; ライブラリ」で移動すると、ライブラリも一緒に移動します。</translation>
    </message>
    <message>
      <source>Open the library…</source>
      <extracomment>settings.py</extracomment>
      <translation>ライブラリを開く…</translation>
    </message>
    <message>
      <source>Content</source>
      <extracomment>settings.py</extracomment>
      <translation>内容</translation>
    </message>
    <message>
      <source>List adult tags and stop blurring pictures rated above safe. Only for adults.</source>
      <extracomment>settings.py</extracomment>
      <translation>成人向けタグを一覧に含め、全年齢を超えるレーティングの画像をぼかさずに表示します。成人専用です。</translation>
    </message>
    <message>
      <source>Change…</source>
      <extracomment>settings.py</extracomment>
      <translation>変更…</translation>
    </message>
    <message>
      <source>Theme</source>
      <extracomment>settings.py</extracomment>
      <translation>テーマ</translation>
    </message>
    <message>
      <source>View</source>
      <extracomment>settings.py</extracomment>
      <translation>表示</translation>
    </message>
    <message>
      <source>The colours of the window. “As the system” follows the desktop at once when that changes.</source>
      <extracomment>settings.py</extracomment>
      <translation>ウィンドウの配色です。「システム設定」では、システムの配色が変わるとすぐに反映されます。</translation>
    </message>
    <message>
      <source>As the system</source>
      <extracomment>settings.py</extracomment>
      <translation>システム設定</translation>
    </message>
    <message>
      <source>Light</source>
      <extracomment>settings.py</extracomment>
      <translation>ライト</translation>
    </message>
    <message>
      <source>Dark</source>
      <extracomment>settings.py</extracomment>
      <translation>ダーク</translation>
    </message>
    <message>
      <source>Size of text</source>
      <extracomment>settings.py</extracomment>
      <translation>文字サイズ</translation>
    </message>
    <message>
      <source>How large text is, compared with what the system says; the whole window follows.</source>
      <extracomment>settings.py</extracomment>
      <translation>システムの設定に対する文字の大きさです。ウィンドウ全体に反映されます。</translation>
    </message>
    <message>
      <source>Motion</source>
      <extracomment>settings.py</extracomment>
      <translation>動き</translation>
    </message>
    <message>
      <source>Whether things in the window may move by themselves, such as menus that open and bars that wait.</source>
      <extracomment>settings.py</extracomment>
      <translation>ウィンドウ内の自動的な動き（開くメニュー、待機中のバーなど）を許可するかどうかです。</translation>
    </message>
    <message>
      <source>Full</source>
      <extracomment>settings.py</extracomment>
      <translation>標準</translation>
    </message>
    <message>
      <source>Reduced</source>
      <extracomment>settings.py</extracomment>
      <translation>減らす</translation>
    </message>
    <message>
      <source>Language</source>
      <extracomment>settings.py</extracomment>
      <translation>言語</translation>
    </message>
    <message>
      <source>The language of the window, from the next start on.</source>
      <extracomment>settings.py</extracomment>
      <translation>ウィンドウの言語です。次回起動時から有効になります。</translation>
    </message>
    <message>
      <source>Thumbnail size</source>
      <extracomment>settings.py</extracomment>
      <translation>サムネイルのサイズ</translation>
    </message>
    <message>
      <source>Longest side of a thumbnail in pixels.</source>
      <extracomment>settings.py</extracomment>
      <translation>サムネイルの長辺のピクセル数です。</translation>
    </message>
    <message>
      <source>Opening or dropping a folder opens the pictures in all folders inside it as well.</source>
      <extracomment>settings.py</extracomment>
      <translation>フォルダを開くかドロップすると、中のすべてのフォルダの画像も開きます。</translation>
    </message>
    <message>
      <source>Hydrus address</source>
      <extracomment>settings.py</extracomment>
      <translation>Hydrusのアドレス</translation>
    </message>
    <message>
      <source>Hydrus</source>
      <extracomment>settings.py</extracomment>
      <translation>Hydrus</translation>
    </message>
    <message>
      <source>Where the Client API of Hydrus answers; switch it on in Hydrus under services &gt; manage services &gt; client api.</source>
      <extracomment>settings.py</extracomment>
      <translation>HydrusのClient APIのアドレスです。Hydrusの services &gt; manage services &gt; client api で有効にしてください。</translation>
    </message>
    <message>
      <source>Hydrus access key</source>
      <extracomment>settings.py</extracomment>
      <translation>Hydrusのアクセスキー</translation>
    </message>
    <message>
      <source>From services &gt; review services &gt; client api; it needs the permission to edit file tags.</source>
      <extracomment>settings.py</extracomment>
      <translation>services &gt; review services &gt; client api で入手します。ファイルのタグを編集する権限が必要です。</translation>
    </message>
    <message>
      <source>Hydrus tag service</source>
      <extracomment>settings.py</extracomment>
      <translation>Hydrusのタグサービス</translation>
    </message>
    <message>
      <source>The local tag service that tags are sent to.</source>
      <extracomment>settings.py</extracomment>
      <translation>タグの送信先のローカルタグサービスです。</translation>
    </message>
    <message>
      <source>The commands whose keys you have changed.</source>
      <extracomment>settings.py</extracomment>
      <translation>キーを変更したコマンドです。</translation>
    </message>
    <message>
      <source>What goes out</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>出力する内容</translation>
    </message>
    <message>
      <source>All tags that the window shows, or only those that you have accepted or added.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>ウィンドウに表示されるすべてのタグ、または承認か追加したタグだけを出力します。</translation>
    </message>
    <message>
      <source>All that are shown</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>表示されるすべて</translation>
    </message>
    <message>
      <source>Accepted and added ones</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>承認、追加したもの</translation>
    </message>
    <message>
      <source>Reviewed pictures only</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>確認済みの画像のみ</translation>
    </message>
    <message>
      <source>Leave out pictures that you aren't done with.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>確認が終わっていない画像を除外します。</translation>
    </message>
    <message>
      <source>Keep the time of change</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>更新日時を保持</translation>
    </message>
    <message>
      <source>A picture that tags are put into keeps its time of change, so that it stays where it is when sorted by time.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>タグを埋め込む画像の更新日時を保ち、日時順での並びを変えません。</translation>
    </message>
    <message>
      <source>Never write</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>書き込まないタグ</translation>
    </message>
    <message>
      <source>Rules</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>ルール</translation>
    </message>
    <message>
      <source>Tags that are left out; commas between them, * for any letters.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>除外するタグです。コンマで区切り、*は任意の文字列を表します。</translation>
    </message>
    <message>
      <source>Such as: hug -&gt; embrace, *_fur -&gt; fur; nothing after the arrow drops it.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>例: hug -&gt; embrace, *_fur -&gt; fur。矢印の後が空ならそのタグを取り除きます。</translation>
    </message>
    <message>
      <source>e621's current names</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>e621の現在の名前</translation>
    </message>
    <message>
      <source>Write hug for embrace and four more that are aliases today.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>embraceの代わりにhugと書くなど、現在はエイリアスになっている5つのタグを置き換えます。</translation>
    </message>
    <message>
      <source>Implied tags</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>含意タグ</translation>
    </message>
    <message>
      <source>What becomes of tags that others imply, as jewelry implies accessory.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>他のタグが含意するタグの扱いです。例: jewelryはaccessoryを含意します。</translation>
    </message>
    <message>
      <source>As they are</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>そのまま</translation>
    </message>
    <message>
      <source>Most tags</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>タグの上限</translation>
    </message>
    <message>
      <source>The largest number of tags; 0 means all.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>タグの最大数です。0はすべてを表します。</translation>
    </message>
    <message>
      <source>Keywords in pictures</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>画像内のキーワード</translation>
    </message>
    <message>
      <source>Import</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>インポート</translation>
    </message>
    <message>
      <source>Also read the keywords inside the pictures' own files.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>画像ファイル内のキーワードも読み込みます。</translation>
    </message>
    <message>
      <source>Tags that FurryTag doesn't know</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>FurryTagが知らないタグ</translation>
    </message>
    <message>
      <source>Take them over as your own; otherwise they are passed over.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>独自のタグとして取り込みます。オフの場合は無視します。</translation>
    </message>
    <message>
      <source>Ratings</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>レーティング</translation>
    </message>
    <message>
      <source>Take rating:safe and the like as yours, where you have given none.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>まだレーティングを付けていない画像で、rating:safeなどを自分のレーティングとして取り込みます。</translation>
    </message>
    <message>
      <source>Count pictures that tags were found for as reviewed.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>タグが見つかった画像を確認済みとして扱います。</translation>
    </message>
    <message>
      <source>The suffix that your trainer is set to; kohya's own default is .caption.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>学習ツールで設定されている拡張子です。kohyaの既定値は.captionです。</translation>
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
      <translation>単語の区切り</translation>
    </message>
    <message>
      <source>Names</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>名前</translation>
    </message>
    <message>
      <source>What stands between the words of a tag.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>タグの単語と単語の間に入る文字です。</translation>
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
      <translation>括弧をエスケープ</translation>
    </message>
    <message>
      <source>Write \( and \), as prompts need it; trainers expect plain brackets.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>プロンプト用に\(と\)で書きます。学習ツールは通常の括弧を想定しています。</translation>
    </message>
    <message>
      <source>Order</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>順序</translation>
    </message>
    <message>
      <source>Which tags come first.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>どのタグを先に書くかを指定します。</translation>
    </message>
    <message>
      <source>Best score first</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>スコアの高い順</translation>
    </message>
    <message>
      <source>By category</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>カテゴリ順</translation>
    </message>
    <message>
      <source>By alphabet</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>アルファベット順</translation>
    </message>
    <message>
      <source>Always first</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>常に先頭</translation>
    </message>
    <message>
      <source>Words that every caption begins with, such as a trigger word; commas between them.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>トリガーワードなど、すべてのキャプションの先頭に置く語です。コンマで区切ります。</translation>
    </message>
    <message>
      <source>Always last</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>常に末尾</translation>
    </message>
    <message>
      <source>Words that every caption ends with; commas between them.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>すべてのキャプションの末尾に置く語です。コンマで区切ります。</translation>
    </message>
    <message>
      <source>Whether the caption names the rating.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>キャプションにレーティングを書くかどうかを指定します。</translation>
    </message>
    <message>
      <source>Not named</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>書かない</translation>
    </message>
    <message>
      <source>Last</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>末尾</translation>
    </message>
    <message>
      <source>Rating with prefix</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>接頭辞付きのレーティング</translation>
    </message>
    <message>
      <source>Write rating:safe rather than safe.</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>safeではなくrating:safeと書きます。</translation>
    </message>
    <message>
      <source>Hydrus looks for fox.png.txt; with fox.txt, fox.png and fox.jpg share one file.</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation>Hydrusが探すのはfox.png.txtです。fox.txtの場合、fox.pngとfox.jpgが1つのファイルを共有します。</translation>
    </message>
    <message>
      <source>fox.png.txt</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation>fox.png.txt</translation>
    </message>
    <message>
      <source>Namespaces</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation>名前空間</translation>
    </message>
    <message>
      <source>Write species:wolf rather than wolf.</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation>wolfではなくspecies:wolfと書きます。</translation>
    </message>
    <message>
      <source>Write the rating as rating:safe.</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation>レーティングをrating:safeの形で書きます。</translation>
    </message>
    <message>
      <source>With fox.json, fox.png and fox.jpg share one file.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>fox.jsonの場合、fox.pngとfox.jpgが1つのファイルを共有します。</translation>
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
      <translation>却下したタグ</translation>
    </message>
    <message>
      <source>Also list the tags that you rejected, with their state.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>却下したタグも状態とともに書き出します。</translation>
    </message>
    <message>
      <source>Flat keywords</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>階層なしのキーワード</translation>
    </message>
    <message>
      <source>Fields</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>フィールド</translation>
    </message>
    <message>
      <source>dc:subject, which nearly every program reads.</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>dc:subject。ほぼすべてのプログラムで読めます。</translation>
    </message>
    <message>
      <source>Lightroom's tree</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>Lightroomの階層</translation>
    </message>
    <message>
      <source>lr:hierarchicalSubject, such as FurryTag|species|wolf.</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>lr:hierarchicalSubject。例: FurryTag|species|wolf。</translation>
    </message>
    <message>
      <source>digiKam's tree</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>digiKamの階層</translation>
    </message>
    <message>
      <source>digiKam:TagsList, such as FurryTag/species/wolf.</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>digiKam:TagsList。例: FurryTag/species/wolf。</translation>
    </message>
    <message>
      <source>Name the rating among the keywords; the stars are never touched.</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>キーワードにレーティングを含めます。星の数は変更しません。</translation>
    </message>
    <message>
      <source>Root of the trees</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>階層のルート</translation>
    </message>
    <message>
      <source>The keyword above all of FurryTag's; / or | makes levels.</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>FurryTagのすべてのキーワードの最上位に置くキーワードです。/または|で階層を作れます。</translation>
    </message>
    <message>
      <source>digiKam and darktable read fox.png.xmp; Lightroom reads fox.xmp, which fox.png and fox.jpg share.</source>
      <extracomment>tagfiles/xmpsidecar.py</extracomment>
      <translation>digiKamとdarktableはfox.png.xmpを、Lightroomはfox.xmpを読みます。fox.xmpはfox.pngとfox.jpgで共有されます。</translation>
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
      <translation>サイトが受け付けるのは最大2000個です。</translation>
    </message>
    <message>
      <source>new</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>新規</translation>
    </message>
    <message>
      <source>merged</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>統合</translation>
    </message>
    <message>
      <source>replaced</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>置換</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>取り下げ</translation>
    </message>
    <message>
      <source>unchanged</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>変更なし</translation>
    </message>
    <message>
      <source>conflict</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>競合</translation>
    </message>
    <message>
      <source>refused</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>拒否</translation>
    </message>
    <message>
      <source>left out</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>除外</translation>
    </message>
    <message>
      <source>A new file is written.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>新しいファイルが書き込まれます。</translation>
    </message>
    <message>
      <source>Our tags are put into the file that is there; what others wrote stays.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>既存のファイルに自分のタグが加わります。他の内容は残ります。</translation>
    </message>
    <message>
      <source>It holds only what FurryTag wrote, and is brought up to date.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>FurryTagが書いた内容だけのファイルなので、最新の状態に更新されます。</translation>
    </message>
    <message>
      <source>Tags that FurryTag wrote are taken out, because they no longer hold.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>FurryTagが書いたタグのうち、該当しなくなったものが取り除かれます。</translation>
    </message>
    <message>
      <source>It is as it should be already.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>すでに最新の状態です。</translation>
    </message>
    <message>
      <source>It was changed outside since FurryTag wrote it; you decide.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>FurryTagが書き込んだ後に外部で変更されています。扱いを選んでください。</translation>
    </message>
    <message>
      <source>It can't be written safely.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>安全に書き込めません。</translation>
    </message>
    <message>
      <source>There is nothing to write.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>書き込むものがありません。</translation>
    </message>
    <message>
      <source>The file is deleted.</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>ファイルが削除されます。</translation>
    </message>
    <message>
      <source>merge</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>統合</translation>
    </message>
    <message>
      <source>keep</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>維持</translation>
    </message>
    <message>
      <source>replace</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>置換</translation>
    </message>
    <message>
      <source>Put our tags in, keep what was changed</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>変更を残したまま自分のタグを加えます</translation>
    </message>
    <message>
      <source>Leave the file as it is</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>ファイルをそのままにします</translation>
    </message>
    <message>
      <source>Write it anew, with our tags only</source>
      <extracomment>exchange/plan.py</extracomment>
      <translation>自分のタグだけで書き直します</translation>
    </message>
    <message>
      <source>import</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>インポート</translation>
    </message>
    <message>
      <source>nothing new</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>新しいものなし</translation>
    </message>
    <message>
      <source>Training captions</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>学習用キャプション</translation>
    </message>
    <message>
      <source>digiKam and Lightroom</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>digiKamとLightroom</translation>
    </message>
    <message>
      <source>e621 post</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>e621の投稿</translation>
    </message>
    <message>
      <source>Inside the pictures</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>画像内</translation>
    </message>
    <message>
      <source>JSON files</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>JSONファイル</translation>
    </message>
    <message>
      <source>Table of a folder</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>フォルダの一覧表</translation>
    </message>
    <message>
      <source>Tag file</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>タグファイル</translation>
    </message>
    <message>
      <source>Category numbers</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>カテゴリ番号</translation>
    </message>
    <message>
      <source>Input size</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>入力サイズ</translation>
    </message>
    <message>
      <source>Channels</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>チャンネル</translation>
    </message>
    <message>
      <source>Colour order</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>色の順序</translation>
    </message>
    <message>
      <source>Pixel range</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>ピクセル値の範囲</translation>
    </message>
    <message>
      <source>Fit</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>サイズの合わせ方</translation>
    </message>
    <message>
      <source>Resampling</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>リサンプリング</translation>
    </message>
    <message>
      <source>Output</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>出力</translation>
    </message>
    <message>
      <source>Danbooru's: 5 is meta</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Danbooru方式: 5はmeta</translation>
    </message>
    <message>
      <source>e621's: 5 is species</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>e621方式: 5はspecies</translation>
    </message>
    <message>
      <source>Last (height, width, 3)</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>最後（高さ、幅、3）</translation>
    </message>
    <message>
      <source>First (3, height, width)</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>最初（3、高さ、幅）</translation>
    </message>
    <message>
      <source>Red first (RGB)</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>赤が先（RGB）</translation>
    </message>
    <message>
      <source>Blue first (BGR)</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>青が先（BGR）</translation>
    </message>
    <message>
      <source>0 to 255</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>0～255</translation>
    </message>
    <message>
      <source>0 to 1</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>0～1</translation>
    </message>
    <message>
      <source>-1 to 1</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>-1～1</translation>
    </message>
    <message>
      <source>(x - 0.5) / 0.225, as the furry image model</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>(x - 0.5) / 0.225（ケモノ画像モデルと同じ）</translation>
    </message>
    <message>
      <source>ImageNet's mean and deviation</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>ImageNetの平均と標準偏差</translation>
    </message>
    <message>
      <source>CLIP's mean and deviation</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>CLIPの平均と標準偏差</translation>
    </message>
    <message>
      <source>Stretched to the square</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>正方形に引き伸ばす</translation>
    </message>
    <message>
      <source>Whole picture on white</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>白地に画像全体</translation>
    </message>
    <message>
      <source>Whole picture on black</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>黒地に画像全体</translation>
    </message>
    <message>
      <source>Whole picture, its border drawn out</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>画像全体（縁を延長）</translation>
    </message>
    <message>
      <source>The middle cut out</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>中央を切り出す</translation>
    </message>
    <message>
      <source>Bicubic</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>バイキュービック</translation>
    </message>
    <message>
      <source>Bilinear</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>バイリニア</translation>
    </message>
    <message>
      <source>Lanczos</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>Lanczos</translation>
    </message>
    <message>
      <source>Box</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>ボックス</translation>
    </message>
    <message>
      <source>Area, as TensorFlow</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>面積平均（TensorFlow方式）</translation>
    </message>
    <message>
      <source>Bilinear without smoothing, as TensorFlow</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>バイリニア、平滑化なし（TensorFlow方式）</translation>
    </message>
    <message>
      <source>See by running it</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>実行して判断</translation>
    </message>
    <message>
      <source>Probabilities</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>確率</translation>
    </message>
    <message>
      <source>Logits</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>ロジット</translation>
    </message>
    <message>
      <source>As its files say</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>ファイルの記載どおり</translation>
    </message>
    <message>
      <source>accepted</source>
      <extracomment>tags/review.py</extracomment>
      <translation>承認</translation>
    </message>
    <message>
      <source>rejected</source>
      <extracomment>tags/review.py</extracomment>
      <translation>却下</translation>
    </message>
    <message>
      <source>suggested</source>
      <extracomment>tags/review.py</extracomment>
      <translation>提案</translation>
    </message>
    <message>
      <source>safe</source>
      <extracomment>tags/rating.py</extracomment>
      <translation>全年齢</translation>
    </message>
    <message>
      <source>explicit</source>
      <extracomment>tags/rating.py</extracomment>
      <translation>露骨</translation>
    </message>
    <message>
      <source>action</source>
      <extracomment>categories</extracomment>
      <translation>動作</translation>
    </message>
    <message>
      <source>body</source>
      <extracomment>categories</extracomment>
      <translation>身体</translation>
    </message>
    <message>
      <source>clothing</source>
      <extracomment>categories</extracomment>
      <translation>服装</translation>
    </message>
    <message>
      <source>identity</source>
      <extracomment>categories</extracomment>
      <translation>属性</translation>
    </message>
    <message>
      <source>species</source>
      <extracomment>categories</extracomment>
      <translation>種族</translation>
    </message>
    <message>
      <source>F1</source>
      <extracomment>insight/evaluate.py</extracomment>
      <translation>F1</translation>
    </message>
    <message>
      <source>Rating accuracy</source>
      <extracomment>insight/evaluate.py</extracomment>
      <translation>レーティング正解率</translation>
    </message>
    <message>
      <source>A few broad things such as bird, fur and feathers, and whatever you teach it from your own tags.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>鳥、毛皮、羽毛など少数の大まかなものと、自分のタグから教えたもの。</translation>
    </message>
    <message>
      <source>Precision 0.91 to 0.95 for each of the tags it says, on drawings of its own test</source>
      <extracomment>resources/models.json</extracomment>
      <translation>適合率0.91～0.95（出力するタグごと、独自のテスト用イラストで計測）</translation>
    </message>
    <message>
      <source>A CPU is enough</source>
      <extracomment>resources/models.json</extracomment>
      <translation>CPUで十分</translation>
    </message>
    <message>
      <source>Furry art: 228 tags of species, body, clothing, action and identity, and a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>ケモノ作品: 種族、身体、服装、動作、属性の228個のタグとレーティング。</translation>
    </message>
    <message>
      <source>F1 0.58, precision 0.74, recall 0.48, rating 0.777</source>
      <extracomment>resources/models.json</extracomment>
      <translation>F1 0.58、適合率0.74、再現率0.48、レーティング0.777</translation>
    </message>
    <message>
      <source>F1 0.58, precision 0.78, recall 0.46, rating 0.779</source>
      <extracomment>resources/models.json</extracomment>
      <translation>F1 0.58、適合率0.78、再現率0.46、レーティング0.779</translation>
    </message>
    <message>
      <source>A CPU is enough, though its author lists it as needing a GPU</source>
      <extracomment>resources/models.json</extracomment>
      <translation>CPUで十分（作者はGPUが必要と記載）</translation>
    </message>
    <message>
      <source>F1 0.50, precision 0.74, recall 0.37, rating 0.728</source>
      <extracomment>resources/models.json</extracomment>
      <translation>F1 0.50、適合率0.74、再現率0.37、レーティング0.728</translation>
    </message>
    <message>
      <source>F1 0.29, precision 0.71, recall 0.18, rating 0.68</source>
      <extracomment>resources/models.json</extracomment>
      <translation>F1 0.29、適合率0.71、再現率0.18、レーティング0.68</translation>
    </message>
    <message>
      <source>Any CPU; the fastest of its family</source>
      <extracomment>resources/models.json</extracomment>
      <translation>どのCPUでも可。同系統で最速</translation>
    </message>
    <message>
      <source>Any CPU</source>
      <extracomment>resources/models.json</extracomment>
      <translation>どのCPUでも可</translation>
    </message>
    <message>
      <source>Furry art: 9,525 tags of e621 with species, characters, artists and meta; no rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>ケモノ作品: 種族、キャラクター、アーティスト、メタを含むe621の9,525個のタグ。レーティングなし。</translation>
    </message>
    <message>
      <source>Its author reports none</source>
      <extracomment>resources/models.json</extracomment>
      <translation>作者による公表値なし</translation>
    </message>
    <message>
      <source>A CPU will do; about 61 GMACs a picture</source>
      <extracomment>resources/models.json</extracomment>
      <translation>CPUでも可。1枚あたり約61 GMAC</translation>
    </message>
    <message>
      <source>A CPU will do</source>
      <extracomment>resources/models.json</extracomment>
      <translation>CPUでも可</translation>
    </message>
    <message>
      <source>Furry art: 8,780 tags of e621 with species and characters, and a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>ケモノ作品: 種族とキャラクターを含むe621の8,780個のタグとレーティング。</translation>
    </message>
    <message>
      <source>Its author reports none; a field test on furry art found 35 tags a picture, anthro on 41 of 49</source>
      <extracomment>resources/models.json</extracomment>
      <translation>作者による公表値なし。ケモノ作品での実地テストでは1枚あたり35個のタグ、49枚中41枚でanthroを検出</translation>
    </message>
    <message>
      <source>A GPU is advised, at 362 GMACs a picture; on a CPU it takes seconds</source>
      <extracomment>resources/models.json</extracomment>
      <translation>GPU推奨（1枚あたり362 GMAC）。CPUでは数秒かかります</translation>
    </message>
    <message>
      <source>A GPU is advised</source>
      <extracomment>resources/models.json</extracomment>
      <translation>GPU推奨</translation>
    </message>
    <message>
      <source>Anime art: 10,857 tags of Danbooru with characters, and a rating; of furry art it knows little more than furry.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>アニメ作品: キャラクターを含むDanbooruの10,857個のタグとレーティング。ケモノ作品についてはfurry程度しか知りません。</translation>
    </message>
    <message>
      <source>Macro F1 0.4402 where precision equals recall (threshold 0.2614)</source>
      <extracomment>resources/models.json</extracomment>
      <translation>適合率と再現率が等しい点でマクロF1 0.4402（しきい値0.2614）</translation>
    </message>
    <message>
      <source>A CPU will do; about 78.5 GMACs a picture</source>
      <extracomment>resources/models.json</extracomment>
      <translation>CPUでも可。1枚あたり約78.5 GMAC</translation>
    </message>
    <message>
      <source>Macro F1 0.4541 where precision equals recall (threshold 0.2653)</source>
      <extracomment>resources/models.json</extracomment>
      <translation>適合率と再現率が等しい点でマクロF1 0.4541（しきい値0.2653）</translation>
    </message>
    <message>
      <source>A CPU will do; about 63 GMACs a picture</source>
      <extracomment>resources/models.json</extracomment>
      <translation>CPUでも可。1枚あたり約63 GMAC</translation>
    </message>
    <message>
      <source>Macro F1 0.4419 where precision equals recall (threshold 0.2682)</source>
      <extracomment>resources/models.json</extracomment>
      <translation>適合率と再現率が等しい点でマクロF1 0.4419（しきい値0.2682）</translation>
    </message>
    <message>
      <source>A CPU will do; about 61.5 GMACs a picture</source>
      <extracomment>resources/models.json</extracomment>
      <translation>CPUでも可。1枚あたり約61.5 GMAC</translation>
    </message>
    <message>
      <source>Macro F1 0.4772 where precision equals recall (threshold 0.5296)</source>
      <extracomment>resources/models.json</extracomment>
      <translation>適合率と再現率が等しい点でマクロF1 0.4772（しきい値0.5296）</translation>
    </message>
    <message>
      <source>A GPU is advised, at 362 GMACs a picture; on a laptop's CPU one user measured 5 s</source>
      <extracomment>resources/models.json</extracomment>
      <translation>GPU推奨（1枚あたり362 GMAC）。ノートPCのCPUで5秒というユーザーの計測例あり</translation>
    </message>
    <message>
      <source>Furry art: 8,041 tags of e621 without categories, and a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>ケモノ作品: e621の8,041個のタグ（カテゴリなし）とレーティング。</translation>
    </message>
    <message>
      <source>Its author reports none; a field test on furry art found 34 tags a picture, anthro on 41 of 49</source>
      <extracomment>resources/models.json</extracomment>
      <translation>作者による公表値なし。ケモノ作品での実地テストでは1枚あたり34個のタグ、49枚中41枚でanthroを検出</translation>
    </message>
    <message>
      <source>A GPU is advised; on a CPU it takes seconds a picture</source>
      <extracomment>resources/models.json</extracomment>
      <translation>GPU推奨。CPUでは1枚に数秒かかります</translation>
    </message>
    <message>
      <source>Anime art: 13,461 tags of Danbooru, many of them characters; no rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>アニメ作品: Danbooruの13,461個のタグ。その多くはキャラクター。レーティングなし。</translation>
    </message>
    <message>
      <source>Micro F1 about 0.60; characters F1 0.865 at 0.75</source>
      <extracomment>resources/models.json</extracomment>
      <translation>マイクロF1約0.60。キャラクターはしきい値0.75でF1 0.865</translation>
    </message>
    <message>
      <source>A GPU is advised, at 310 GMACs a picture; on a CPU it takes seconds</source>
      <extracomment>resources/models.json</extracomment>
      <translation>GPU推奨（1枚あたり310 GMAC）。CPUでは数秒かかります</translation>
    </message>
    <message>
      <source>Drawings and photographs: 5,813 tags of Danbooru without categories; no rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>イラストと写真: Danbooruの5,813個のタグ（カテゴリなし）。レーティングなし。</translation>
    </message>
    <message>
      <source>F1 0.578 at 0.4</source>
      <extracomment>resources/models.json</extracomment>
      <translation>しきい値0.4でF1 0.578</translation>
    </message>
    <message>
      <source>A CPU will do; 91.5 million parameters</source>
      <extracomment>resources/models.json</extracomment>
      <translation>CPUでも可。パラメータ数9,150万</translation>
    </message>
    <message>
      <source>Drawings: furry or not.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>イラスト: ケモノかどうか。</translation>
    </message>
    <message>
      <source>Accuracy 0.9453, AUC 0.9847</source>
      <extracomment>resources/models.json</extracomment>
      <translation>正解率0.9453、AUC 0.9847</translation>
    </message>
    <message>
      <source>Any CPU; 0.63 GFLOP a picture</source>
      <extracomment>resources/models.json</extracomment>
      <translation>どのCPUでも可。1枚あたり0.63 GFLOP</translation>
    </message>
    <message>
      <source>Anime art: the four ratings of Danbooru, and no tags.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>アニメ作品: Danbooruの4段階のレーティング。タグなし。</translation>
    </message>
    <message>
      <source>Accuracy 0.7508, AUC 0.9342</source>
      <extracomment>resources/models.json</extracomment>
      <translation>正解率0.7508、AUC 0.9342</translation>
    </message>
    <message>
      <source>Coarse tags of furry art and a rating from safe to explicit; it says few tags, and is mostly right.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>ケモノ作品の大まかなタグと、全年齢から露骨までのレーティング。出力するタグは少なめですが、おおむね正確です。</translation>
    </message>
    <message>
      <source>Normalised: (x - 0.5) / 0.225</source>
      <extracomment>resources/models.json</extracomment>
      <translation>正規化あり: (x - 0.5) / 0.225</translation>
    </message>
    <message>
      <source>The table in the author's README says that it was trained on normalised pictures.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>作者のREADMEの表には、正規化した画像で学習したと書かれています。</translation>
    </message>
    <message>
      <source>Plain: pixels from 0 to 1</source>
      <extracomment>resources/models.json</extracomment>
      <translation>正規化なし: ピクセル値0～1</translation>
    </message>
    <message>
      <source>The author's own example, older than the table, feeds it pixels from 0 to 1, as its backbone's page asks for.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>作者自身のサンプル（表より古いもの）では、バックボーンのページの指定どおり、0～1のピクセル値を入力しています。</translation>
    </message>
    <message>
      <source>The tags of e621 in great number, without a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>e621の多数のタグ。レーティングなし。</translation>
    </message>
    <message>
      <source>The tags of e621 in great number, with species and a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>種族を含むe621の多数のタグとレーティング。</translation>
    </message>
    <message>
      <source>The whole picture on a white square of 512 pixels</source>
      <extracomment>resources/models.json</extracomment>
      <translation>512ピクセルの白い正方形に画像全体を配置</translation>
    </message>
    <message>
      <source>This is how the library that the model's preprocess.json was written for understands it.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>モデルのpreprocess.jsonが対象とするライブラリの解釈です。</translation>
    </message>
    <message>
      <source>Stretched; only small pictures get a white border up to 512 pixels</source>
      <extracomment>resources/models.json</extracomment>
      <translation>引き伸ばし。小さい画像だけ512ピクセルまで白い縁を追加</translation>
    </message>
    <message>
      <source>A program that runs this model reads its preprocess.json so.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>このモデルを実行するあるプログラムは、preprocess.jsonをこう解釈します。</translation>
    </message>
    <message>
      <source>The tags of Danbooru in great number, with characters and a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>キャラクターを含むDanbooruの多数のタグとレーティング。</translation>
    </message>
    <message>
      <source>The tags of e621 in great number, without categories, with a rating.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>e621の多数のタグ（カテゴリなし）とレーティング。</translation>
    </message>
    <message>
      <source>The tags of Danbooru in great number, strong on characters.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Danbooruの多数のタグ。キャラクターに強いモデルです。</translation>
    </message>
    <message>
      <source>The tags of Danbooru, for photographs too. Seen to give adult tags to harmless photographs.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>Danbooruのタグ。写真にも対応。無害な写真に成人向けタグを付けた例があります。</translation>
    </message>
    <message>
      <source>One question: is this furry art?</source>
      <extracomment>resources/models.json</extracomment>
      <translation>ケモノ作品かどうかだけを判定します。</translation>
    </message>
    <message>
      <source>A rating and nothing else; made for anime, so furry art is foreign to it.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>レーティングのみ。アニメ向けに作られたため、ケモノ作品は不得意です。</translation>
    </message>
    <message>
      <source>Says the few things it is sure of, and learns the rest from your own tags.</source>
      <extracomment>resources/models.json</extracomment>
      <translation>確実なものだけを出力し、残りは自分のタグから学習します。</translation>
    </message>
  </context>
  <context>
    <name>FurryTag sentences</name>
    <message>
      <source>Can't read {path}: it is too large for a tag file.</source>
      <extracomment>answers.py</extracomment>
      <translation>{path}を読み込めません: タグファイルとしては大きすぎます。</translation>
    </message>
    <message>
      <source>tag vocabulary</source>
      <extracomment>edition.py</extracomment>
      <translation>タグ語彙</translation>
    </message>
    <message>
      <source>its {name} (in {folder}) is from {found}</source>
      <extracomment>edition.py</extracomment>
      <translation>{name}（{folder}内）が{found}のものです</translation>
    </message>
    <message>
      <source>its {name} (in {folder}) is missing</source>
      <extracomment>edition.py</extracomment>
      <translation>{name}（{folder}内）がありません</translation>
    </message>
    <message>
      <source>its {name} (in {folder}) are from {found}</source>
      <extracomment>edition.py</extracomment>
      <translation>{name}（{folder}内）が{found}のものです</translation>
    </message>
    <message>
      <source>its {name} (in {folder}) are missing</source>
      <extracomment>edition.py</extracomment>
      <translation>{name}（{folder}内）がありません</translation>
    </message>
    <message>
      <source>This installation isn't whole: the program is FurryTag 0.1.0, but {what}.</source>
      <extracomment>edition.py</extracomment>
      <translation>このインストールは不完全です: プログラムはFurryTag 0.1.0ですが、{what}。</translation>
    </message>
    <message>
      <source>An update may have been cut off. Install FurryTag again; your library, models and settings stay as they are.</source>
      <extracomment>edition.py</extracomment>
      <translation>更新が途中で中断された可能性があります。FurryTagを再インストールしてください。ライブラリ、モデル、設定はそのまま残ります。</translation>
    </message>
    <message>
      <source>The installed program can't be added to. Install FurryTag with pip as its README says, and there: {command}</source>
      <extracomment>edition.py</extracomment>
      <translation>インストール済みのプログラムには追加できません。READMEに従ってpipでFurryTagをインストールし、そこで次を実行してください: {command}</translation>
    </message>
    <message>
      <source>Install what is missing: pip install {packages}.</source>
      <extracomment>edition.py</extracomment>
      <translation>不足しているものをインストールしてください: pip install {packages}。</translation>
    </message>
    <message>
      <source>Get the full FurryTag, which has TensorFlow.</source>
      <extracomment>edition.py</extracomment>
      <translation>TensorFlowを含む完全版のFurryTagを入手してください。</translation>
    </message>
    <message>
      <source>Install FurryTag again.</source>
      <extracomment>edition.py</extracomment>
      <translation>FurryTagを再インストールしてください。</translation>
    </message>
    <message>
      <source>the catalogue</source>
      <extracomment>installation.py</extracomment>
      <translation>カタログ</translation>
    </message>
    <message>
      <source>The catalogue has no model {model_id} to download.</source>
      <extracomment>installation.py</extracomment>
      <translation>カタログには、ダウンロードできるモデル{model_id}がありません。</translation>
    </message>
    <message>
      <source>It has {names}.</source>
      <extracomment>installation.py</extracomment>
      <translation>あるのは{names}です。</translation>
    </message>
    <message>
      <source>Can't add {name}: {problem}</source>
      <extracomment>installation.py</extracomment>
      <translation>{name}を追加できません: {problem}</translation>
    </message>
    <message>
      <source>Get it again; the publisher's file may be broken.</source>
      <extracomment>installation.py</extracomment>
      <translation>もう一度入手してください。公開元のファイルが壊れている可能性があります。</translation>
    </message>
    <message>
      <source>{title} comes with FurryTag and can't be changed.</source>
      <extracomment>installation.py</extracomment>
      <translation>{title}はFurryTagに付属するもので、変更できません。</translation>
    </message>
    <message>
      <source>Checking {title}</source>
      <extracomment>installation.py</extracomment>
      <translation>{title}を検査中</translation>
    </message>
    <message>
      <source>{name} can't be read: {reason}.</source>
      <extracomment>installation.py</extracomment>
      <translation>{name}を読み込めません: {reason}。</translation>
    </message>
    <message>
      <source>{name} is not the file that was installed.</source>
      <extracomment>installation.py</extracomment>
      <translation>{name}はインストールしたファイルと異なります。</translation>
    </message>
    <message>
      <source>No hashes are known for this model, because it was put into its folder by hand.</source>
      <extracomment>installation.py</extracomment>
      <translation>このモデルは手動でフォルダに置かれたため、ハッシュが不明です。</translation>
    </message>
    <message>
      <source>{title} comes with FurryTag and can't be removed.</source>
      <extracomment>installation.py</extracomment>
      <translation>{title}はFurryTagに付属するもので、削除できません。</translation>
    </message>
    <message>
      <source>Can't write {folder}: {reason}.</source>
      <extracomment>installation.py</extracomment>
      <translation>{folder}に書き込めません: {reason}。</translation>
    </message>
    <message>
      <source>my tags</source>
      <extracomment>settings.py</extracomment>
      <translation>自分のタグ</translation>
    </message>
    <message>
      <source>The library {library} isn't there.</source>
      <extracomment>settings.py</extracomment>
      <translation>ライブラリ{library}がありません。</translation>
    </message>
    <message>
      <source>Connect the disk that it lies on and start again, or restore a backup under Tools &gt; Library.</source>
      <extracomment>settings.py</extracomment>
      <translation>保存先のディスクを接続して再起動するか、「ツール &gt; ライブラリ」でバックアップを復元してください。</translation>
    </message>
    <message>
      <source>one of {choices}</source>
      <extracomment>settings.py</extracomment>
      <translation>{choices}のいずれか</translation>
    </message>
    <message>
      <source>a number from {minimum} to {maximum}</source>
      <extracomment>settings.py</extracomment>
      <translation>{minimum}～{maximum}の数値</translation>
    </message>
    <message>
      <source>names with their keys</source>
      <extracomment>settings.py</extracomment>
      <translation>名前とそのキー</translation>
    </message>
    <message>
      <source>The setting {name} can't be {name2}.</source>
      <extracomment>settings.py</extracomment>
      <translation>設定{name}を{name2}にはできません。</translation>
    </message>
    <message>
      <source>It has to be {wanted}.</source>
      <extracomment>settings.py</extracomment>
      <translation>{wanted}でなければなりません。</translation>
    </message>
    <message>
      <source>Can't read {path}: {reason}. The defaults are used.</source>
      <extracomment>settings.py</extracomment>
      <translation>{path}を読み込めません: {reason}。既定値を使います。</translation>
    </message>
    <message>
      <source>{name} is damaged, so the defaults are used. {path}</source>
      <extracomment>settings.py</extracomment>
      <translation>{name}が破損しているため、既定値を使います。{path}</translation>
    </message>
    <message>
      <source>The default is used.</source>
      <extracomment>settings.py</extracomment>
      <translation>既定値を使います。</translation>
    </message>
    <message>
      <source>Can't save the settings in {path}: {reason}.</source>
      <extracomment>settings.py</extracomment>
      <translation>設定を{path}に保存できません: {reason}。</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <extracomment>settings.py</extracomment>
      <translation>別のフォルダを選んでください。</translation>
    </message>
    <message>
      <source>Your settings are as they were.</source>
      <extracomment>settings.py</extracomment>
      <translation>設定は元のままです。</translation>
    </message>
    <message>
      <source>{name} holds no settings of FurryTag.</source>
      <extracomment>settings.py</extracomment>
      <translation>{name}にFurryTagの設定は含まれていません。</translation>
    </message>
    <message>
      <source>Choose a file that was exported here; yours are as they were.</source>
      <extracomment>settings.py</extracomment>
      <translation>ここでエクスポートしたファイルを選んでください。現在の設定は元のままです。</translation>
    </message>
    <message>
      <source>{name} can't be used: {reason}</source>
      <extracomment>settings.py</extracomment>
      <translation>{name}は使用できません: {reason}</translation>
    </message>
    <message>
      <source>No model is loaded.</source>
      <extracomment>tagging.py</extracomment>
      <translation>モデルが読み込まれていません。</translation>
    </message>
    <message>
      <source>Choose a model.</source>
      <extracomment>tagging.py</extracomment>
      <translation>モデルを選んでください。</translation>
    </message>
    <message>
      <source>It could not be kept aside: {reason}.</source>
      <extracomment>wholefile.py</extracomment>
      <translation>取り置きできませんでした: {reason}。</translation>
    </message>
    <message>
      <source>The old file is kept as {name}.</source>
      <extracomment>wholefile.py</extracomment>
      <translation>古いファイルは{name}として保存されています。</translation>
    </message>
    <message>
      <source>{title} takes {kind} where numbers with a point are expected.</source>
      <extracomment>engine/backends/onnx.py</extracomment>
      <translation>{title}の入力は{kind}ですが、浮動小数点数でなければなりません。</translation>
    </message>
    <message>
      <source>ONNX Runtime knows no device {device}</source>
      <extracomment>engine/backends/onnx.py</extracomment>
      <translation>ONNX Runtimeはデバイス{device}を認識しません</translation>
    </message>
    <message>
      <source>this ONNX Runtime was built without {device}</source>
      <extracomment>engine/backends/onnx.py</extracomment>
      <translation>このONNX Runtimeは{device}なしでビルドされています</translation>
    </message>
    <message>
      <source>ONNX Runtime can't use {device} here: {device2}</source>
      <extracomment>engine/backends/onnx.py</extracomment>
      <translation>ONNX Runtimeはここで{device}を使えません: {device2}</translation>
    </message>
    <message>
      <source>{device} takes no part of this model, and the processor would do all the work</source>
      <extracomment>engine/backends/onnx.py</extracomment>
      <translation>{device}はこのモデルのどの部分も処理せず、すべてプロセッサで処理することになります</translation>
    </message>
    <message>
      <source>no reason given</source>
      <extracomment>engine/backends/onnx.py</extracomment>
      <translation>理由は示されていません</translation>
    </message>
    <message>
      <source>OpenVINO took {device} where {device2} was asked for</source>
      <extracomment>engine/backends/openvino.py</extracomment>
      <translation>OpenVINOは{device2}の代わりに{device}を使いました</translation>
    </message>
    <message>
      <source>OpenVINO sees no {device} here, only {found}</source>
      <extracomment>engine/backends/openvino.py</extracomment>
      <translation>OpenVINOはここで{device}を認識せず、認識するのは{found}だけです</translation>
    </message>
    <message>
      <source>OpenVINO sees no {device} here, only nothing</source>
      <extracomment>engine/backends/openvino.py</extracomment>
      <translation>OpenVINOはここで{device}を認識せず、ほかのデバイスも認識しません</translation>
    </message>
    <message>
      <source>TensorFlow sees no {device} here</source>
      <extracomment>engine/backends/tensorflow.py</extracomment>
      <translation>TensorFlowはここで{device}を認識しません</translation>
    </message>
    <message>
      <source>{title} has no signature {signature}.</source>
      <extracomment>engine/backends/tensorflow.py</extracomment>
      <translation>{title}にシグネチャ{signature}がありません。</translation>
    </message>
    <message>
      <source>grouped convolutions need oneDNN</source>
      <extracomment>engine/backends/tensorflow.py</extracomment>
      <translation>グループ化畳み込みにはoneDNNが必要です</translation>
    </message>
    <message>
      <source>TensorFlow computes this model on {device} where {device2} was asked for</source>
      <extracomment>engine/backends/tensorflow.py</extracomment>
      <translation>TensorFlowはこのモデルを{device2}ではなく{device}で計算しています</translation>
    </message>
    <message>
      <source>no answer in {limit_s} seconds</source>
      <extracomment>engine/child.py</extracomment>
      <translation>{limit_s}秒以内に応答がありません</translation>
    </message>
    <message>
      <source>the model's process ended with code {code}</source>
      <extracomment>engine/child.py</extracomment>
      <translation>モデルのプロセスがコード{code}で終了しました</translation>
    </message>
    <message>
      <source>signal {value}</source>
      <extracomment>engine/child.py</extracomment>
      <translation>シグナル{value}</translation>
    </message>
    <message>
      <source>the model's process was ended by {name}</source>
      <extracomment>engine/child.py</extracomment>
      <translation>モデルのプロセスが{name}で終了しました</translation>
    </message>
    <message>
      <source>sudo usermod -aG render $USER, then log out and in again.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>sudo usermod -aG render $USER を実行し、ログアウトしてから再びログインしてください。</translation>
    </message>
    <message>
      <source>{kind} that {titles} knows as {device}</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>{kind}（{titles}での名称: {device}）</translation>
    </message>
    <message>
      <source>{cores} thread</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>{cores}スレッド</translation>
    </message>
    <message>
      <source>{cores} threads</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>{cores}スレッド</translation>
    </message>
    <message>
      <source>{titles} isn't installed.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>{titles}がインストールされていません。</translation>
    </message>
    <message>
      <source>Install it again; the log has the details.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>再インストールしてください。詳細はログにあります。</translation>
    </message>
    <message>
      <source>The first GPU of {vendor} is used.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>{vendor}の最初のGPUを使います。</translation>
    </message>
    <message>
      <source>Models in the SavedModel format can't use it: this TensorFlow has no CUDA.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>SavedModel形式のモデルでは使えません: このTensorFlowにはCUDAがありません。</translation>
    </message>
    <message>
      <source>pip uninstall tensorflow-cpu, then pip install "tensorflow[and-cuda]".</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>pip uninstall tensorflow-cpu、続いて pip install "tensorflow[and-cuda]" を実行してください。</translation>
    </message>
    <message>
      <source>Of these packages one hides the other: {clashing}.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>次のパッケージは一方が他方を隠しています: {clashing}。</translation>
    </message>
    <message>
      <source>pip uninstall {clashing}, then {remedy}.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>pip uninstall {clashing} の後に次を行ってください: {remedy}。</translation>
    </message>
    <message>
      <source>Update the driver of the GPU.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>GPUのドライバを更新してください。</translation>
    </message>
    <message>
      <source>ONNX Runtime has {provider}, but it doesn't start: {value}.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>ONNX Runtimeに{provider}はありますが、起動しません: {value}。</translation>
    </message>
    <message>
      <source>Install ONNX Runtime again.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>ONNX Runtimeを再インストールしてください。</translation>
    </message>
    <message>
      <source>Its driver is there, but this ONNX Runtime was built without {provider}.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>ドライバはありますが、このONNX Runtimeは{provider}なしでビルドされています。</translation>
    </message>
    <message>
      <source>is run by the driver {driver}</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>ドライバ{driver}で動作しています</translation>
    </message>
    <message>
      <source>has no driver</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>ドライバがありません</translation>
    </message>
    <message>
      <source>Install NVIDIA's driver (Ubuntu: sudo ubuntu-drivers install) and restart.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>NVIDIAのドライバをインストールし（Ubuntu: sudo ubuntu-drivers install）、再起動してください。</translation>
    </message>
    <message>
      <source>It {driver}; NVIDIA's is needed.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>{driver}。NVIDIAのドライバが必要です。</translation>
    </message>
    <message>
      <source>Its driver is there, but {node} is missing or closed to you.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>ドライバはありますが、{node}がないか、アクセスできません。</translation>
    </message>
    <message>
      <source>Restart after installing the driver; start a container with its GPUs (--gpus all).</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>ドライバのインストール後に再起動してください。コンテナはGPUを有効にして起動してください (--gpus all)。</translation>
    </message>
    <message>
      <source>Install ROCm, if it supports this GPU, and restart.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>ROCmがこのGPUに対応していればインストールし、再起動してください。</translation>
    </message>
    <message>
      <source>AMD's driver for computing isn't there (/dev/kfd is missing).</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>AMDの計算用ドライバがありません（/dev/kfdがありません）。</translation>
    </message>
    <message>
      <source>You may not open /dev/kfd.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>/dev/kfdを開く権限がありません。</translation>
    </message>
    <message>
      <source>You may not open {node}.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>{node}を開く権限がありません。</translation>
    </message>
    <message>
      <source>pip install onnxruntime-migraphx, from where AMD's guide to ROCm says</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>pip install onnxruntime-migraphx（入手元はAMDのROCmガイドを参照）</translation>
    </message>
    <message>
      <source>OpenVINO doesn't see it.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>OpenVINOが認識しません。</translation>
    </message>
    <message>
      <source>Update Intel's graphics driver.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Intelのグラフィックスドライバを更新してください。</translation>
    </message>
    <message>
      <source>Intel's driver for computing isn't installed.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>Intelの計算用ドライバがインストールされていません。</translation>
    </message>
    <message>
      <source>Update intel-opencl-icd; it leaves out GPUs that are too old.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>intel-opencl-icdを更新してください。古すぎるGPUには対応していません。</translation>
    </message>
    <message>
      <source>OpenVINO doesn't see it, though its driver is there.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>ドライバはありますが、OpenVINOが認識しません。</translation>
    </message>
    <message>
      <source>No runtime here can use NPUs of this maker.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>このメーカーのNPUを使えるランタイムはありません。</translation>
    </message>
    <message>
      <source>Install Intel's NPU driver: intel-driver-compiler-npu and intel-level-zero-npu.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>IntelのNPUドライバをインストールしてください: intel-driver-compiler-npuとintel-level-zero-npu。</translation>
    </message>
    <message>
      <source>Install OpenVINO again.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>OpenVINOを再インストールしてください。</translation>
    </message>
    <message>
      <source>OpenVINO isn't installed.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>OpenVINOがインストールされていません。</translation>
    </message>
    <message>
      <source>No runtime can use GPUs of this maker.</source>
      <extracomment>engine/devices.py</extracomment>
      <translation>このメーカーのGPUを使えるランタイムはありません。</translation>
    </message>
    <message>
      <source>Every score is between 0.5 and 0.73, as if the model gave probabilities already. Choose probabilities, not logits.</source>
      <extracomment>engine/doubts.py</extracomment>
      <translation>すべてのスコアが0.5～0.73の間にあり、モデルがすでに確率を出力しているようです。ロジットではなく確率を選んでください。</translation>
    </message>
    <message>
      <source>Every score is between 0.5 and 0.73, as if a sigmoid came twice in the file. Don't trust its scores.</source>
      <extracomment>engine/doubts.py</extracomment>
      <translation>すべてのスコアが0.5～0.73の間にあり、ファイル内でシグモイドが二重に適用されているようです。スコアを信用しないでください。</translation>
    </message>
    <message>
      <source>All scores together make 1, so only one tag can be likely at a time. The file seems to end in a softmax.</source>
      <extracomment>engine/doubts.py</extracomment>
      <translation>すべてのスコアの合計が1になるため、同時に高くなるタグは1つだけです。ファイルの末尾がsoftmaxのようです。</translation>
    </message>
    <message>
      <source>The heat map could not be made: {reason}.</source>
      <extracomment>engine/explain.py</extracomment>
      <translation>ヒートマップを作成できませんでした: {reason}。</translation>
    </message>
    <message>
      <source>Try again.</source>
      <extracomment>engine/explain.py</extracomment>
      <translation>もう一度試してください。</translation>
    </message>
    <message>
      <source>{tag} was learned with another model.</source>
      <extracomment>engine/explain.py</extracomment>
      <translation>{tag}は別のモデルで学習されました。</translation>
    </message>
    <message>
      <source>Choose the model that it was learned with.</source>
      <extracomment>engine/explain.py</extracomment>
      <translation>学習に使ったモデルを選んでください。</translation>
    </message>
    <message>
      <source>Your tags could not be learned from: {reason}.</source>
      <extracomment>engine/host.py</extracomment>
      <translation>タグから学習できませんでした: {reason}。</translation>
    </message>
    <message>
      <source>Try again after a restart.</source>
      <extracomment>engine/host.py</extracomment>
      <translation>再起動してからもう一度試してください。</translation>
    </message>
    <message>
      <source>The backend {backend} doesn't run models of the kind {kind}.</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>バックエンド{backend}は{kind}形式のモデルを実行できません。</translation>
    </message>
    <message>
      <source>Choose one of {names}.</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>{names}から選んでください。</translation>
    </message>
    <message>
      <source>Install the model again, or choose another one.</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>モデルを再インストールするか、別のモデルを選んでください。</translation>
    </message>
    <message>
      <source>Choose another device for it.</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>別のデバイスを選んでください。</translation>
    </message>
    <message>
      <source>Can't load {title}: {told}.</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>{title}を読み込めません: {told}。</translation>
    </message>
    <message>
      <source>{title} isn't installed</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>{title}がインストールされていません</translation>
    </message>
    <message>
      <source>{title} didn't have it ready in {message} seconds</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>{title}は{message}秒以内に準備できませんでした</translation>
    </message>
    <message>
      <source>{title} can't read it ({message})</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>{title}では読み込めません（{message}）</translation>
    </message>
    <message>
      <source>{backend} doesn't run such models</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>{backend}はこの種のモデルを実行できません</translation>
    </message>
    <message>
      <source>{title} on the CPU</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>CPU上の{title}</translation>
    </message>
    <message>
      <source>{title} was to run with {title2}, but {reason}. It runs with {place} instead.</source>
      <extracomment>engine/loading.py</extracomment>
      <translation>{title}は{title2}で実行する予定でしたが、代わりに{place}で実行しています: {reason}。</translation>
    </message>
    <message>
      <source>NVIDIA GPU of Windows</source>
      <extracomment>engine/machine.py</extracomment>
      <translation>WindowsのNVIDIA GPU</translation>
    </message>
    <message>
      <source>unknown GPU {value}</source>
      <extracomment>engine/machine.py</extracomment>
      <translation>不明なGPU {value}</translation>
    </message>
    <message>
      <source>Apple GPU and Neural Engine</source>
      <extracomment>engine/machine.py</extracomment>
      <translation>Apple GPUとNeural Engine</translation>
    </message>
    <message>
      <source>named {name}</source>
      <extracomment>engine/network.py</extracomment>
      <translation>（名前: {name}）</translation>
    </message>
    <message>
      <source>{title} has no single input for pictures{name}; it has {ports}.</source>
      <extracomment>engine/network.py</extracomment>
      <translation>{title}に画像用の単一の入力{name}がありません。あるのは{ports}です。</translation>
    </message>
    <message>
      <source>Correct input.name in its manifest.</source>
      <extracomment>engine/network.py</extracomment>
      <translation>マニフェストのinput.nameを修正してください。</translation>
    </message>
    <message>
      <source>{title} has no output {embedding}; it has {ports}.</source>
      <extracomment>engine/network.py</extracomment>
      <translation>{title}に出力{embedding}がありません。あるのは{ports}です。</translation>
    </message>
    <message>
      <source>Correct embedding in its manifest, or leave it out.</source>
      <extracomment>engine/network.py</extracomment>
      <translation>マニフェストのembeddingを修正するか、削除してください。</translation>
    </message>
    <message>
      <source>output for {name}</source>
      <extracomment>engine/network.py</extracomment>
      <translation>{name}の出力</translation>
    </message>
    <message>
      <source>single output of {width} values</source>
      <extracomment>engine/network.py</extracomment>
      <translation>値が{width}個の単一の出力</translation>
    </message>
    <message>
      <source>{title} has no {name}; it has {ports}.</source>
      <extracomment>engine/network.py</extracomment>
      <translation>{title}に{name}がありません。あるのは{ports}です。</translation>
    </message>
    <message>
      <source>Correct heads in its manifest.</source>
      <extracomment>engine/network.py</extracomment>
      <translation>マニフェストのheadsを修正してください。</translation>
    </message>
    <message>
      <source>The output {output} of {title} has {width} values where its tag list has {expected}.</source>
      <extracomment>engine/network.py</extracomment>
      <translation>{title}の出力{output}の値は{width}個ですが、タグ一覧は{expected}個です。</translation>
    </message>
    <message>
      <source>Model and tag list don't belong together. Install the model again.</source>
      <extracomment>engine/network.py</extracomment>
      <translation>モデルとタグ一覧が対応していません。モデルを再インストールしてください。</translation>
    </message>
    <message>
      <source>node {number}</source>
      <extracomment>engine/onnxgraph.py</extracomment>
      <translation>ノード{number}</translation>
    </message>
    <message>
      <source>Can't tag {path}: {reason}.</source>
      <extracomment>engine/pipeline.py</extracomment>
      <translation>{path}をタグ付けできません: {reason}。</translation>
    </message>
    <message>
      <source>for tags</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation>（タグ用）</translation>
    </message>
    <message>
      <source>{title} gave values that are no numbers.</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation>{title}が数値でない値を出力しました。</translation>
    </message>
    <message>
      <source>The output {name} of {title} goes from {values} to {values2}, which are no probabilities.</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation>{title}の出力{name}は{values}～{values2}で、確率ではありません。</translation>
    </message>
    <message>
      <source>The output for tags of {title} goes from {values} to {values2}, which are no probabilities.</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation>{title}のタグ用の出力は{values}～{values2}で、確率ではありません。</translation>
    </message>
    <message>
      <source>Its manifest needs "activation": "sigmoid".</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation>マニフェストに"activation": "sigmoid"が必要です。</translation>
    </message>
    <message>
      <source>{title} takes pictures of any size.</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation>{title}は任意のサイズの画像を受け取ります。</translation>
    </message>
    <message>
      <source>The manifest of {title} says {asked} x {asked2} pixels; the file takes {height} x {width}.</source>
      <extracomment>engine/predictor.py</extracomment>
      <translation>{title}のマニフェストでは{asked} x {asked2}ピクセルですが、ファイルの入力は{height} x {width}です。</translation>
    </message>
    <message>
      <source>a message ends early</source>
      <extracomment>engine/protocol.py</extracomment>
      <translation>メッセージが途中で終わっています</translation>
    </message>
    <message>
      <source>a header of {length} bytes</source>
      <extracomment>engine/protocol.py</extracomment>
      <translation>{length}バイトのヘッダー</translation>
    </message>
    <message>
      <source>a header that can't be understood</source>
      <extracomment>engine/protocol.py</extracomment>
      <translation>解釈できないヘッダー</translation>
    </message>
    <message>
      <source>an array of type {dtype} and shape {shape}</source>
      <extracomment>engine/protocol.py</extracomment>
      <translation>型{dtype}、形状{shape}の配列</translation>
    </message>
    <message>
      <source>an array of {size} bytes</source>
      <extracomment>engine/protocol.py</extracomment>
      <translation>{size}バイトの配列</translation>
    </message>
    <message>
      <source>there isn't enough memory for it</source>
      <extracomment>engine/room.py</extracomment>
      <translation>メモリが足りません</translation>
    </message>
    <message>
      <source>Close other programs, or make a smaller copy of it.</source>
      <extracomment>engine/room.py</extracomment>
      <translation>ほかのプログラムを閉じるか、縮小したコピーを作ってください。</translation>
    </message>
    <message>
      <source>it took longer than {limit_s} seconds</source>
      <extracomment>engine/scoring.py</extracomment>
      <translation>{limit_s}秒以内に終わりませんでした</translation>
    </message>
    <message>
      <source>{title} failed on {max_killers_in_a_row} pictures one after the other.</source>
      <extracomment>engine/scoring.py</extracomment>
      <translation>{title}は画像{max_killers_in_a_row}枚で連続して失敗しました。</translation>
    </message>
    <message>
      <source>the model's process sent nonsense</source>
      <extracomment>engine/scoring.py</extracomment>
      <translation>モデルのプロセスが意味のないデータを送りました</translation>
    </message>
    <message>
      <source>{titles} can't tell its devices: {reason}.</source>
      <extracomment>engine/survey.py</extracomment>
      <translation>{titles}がデバイスを報告できません: {reason}。</translation>
    </message>
    <message>
      <source>{titles} doesn't start: {header}.</source>
      <extracomment>engine/survey.py</extracomment>
      <translation>{titles}が起動しません: {header}。</translation>
    </message>
    <message>
      <source>An NPU computes in half precision only.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>NPUは半精度でのみ計算します。</translation>
    </message>
    <message>
      <source>CoreML may compute in half precision.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>CoreMLは半精度で計算することがあります。</translation>
    </message>
    <message>
      <source>Nothing here can run {title}.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>ここに{title}を実行できるものはありません。</translation>
    </message>
    <message>
      <source>It gave no answer to compare.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>比較できる結果が得られませんでした。</translation>
    </message>
    <message>
      <source>Its scores differ from those of {title} by up to {difference}, where {tolerance} is allowed.{half}</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>スコアが{title}と最大{difference}異なります（許容範囲は{tolerance}）。{half}</translation>
    </message>
    <message>
      <source>{said}; nothing else here can run it.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>{said}。ほかに実行できるものはありません。</translation>
    </message>
    <message>
      <source>{said}; it is the only runtime here for such models.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>{said}。この種のモデルを実行できるランタイムはこれだけです。</translation>
    </message>
    <message>
      <source>the {rate} of {title}</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>{title}の{rate}</translation>
    </message>
    <message>
      <source>{said}, about as fast as {title} with {rate}.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>{said}で、{title}の{rate}とほぼ同じ速さです。</translation>
    </message>
    <message>
      <source>{said}, twice {slower}.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>{said}で、{slower}の2倍です。</translation>
    </message>
    <message>
      <source>{said}, {ratio} times {slower}.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>{said}で、{slower}の{ratio}倍です。</translation>
    </message>
    <message>
      <source>Nothing here can run {title}. {told}.</source>
      <extracomment>engine/trial.py</extracomment>
      <translation>ここに{title}を実行できるものはありません。{told}。</translation>
    </message>
    <message>
      <source>sent by the window</source>
      <extracomment>engine/worker.py</extracomment>
      <translation>ウィンドウから送信</translation>
    </message>
    <message>
      <source>There is no backend {name}.</source>
      <extracomment>engine/worker.py</extracomment>
      <translation>バックエンド{name}はありません。</translation>
    </message>
    <message>
      <source>Choose one of {backends}.</source>
      <extracomment>engine/worker.py</extracomment>
      <translation>{backends}から選んでください。</translation>
    </message>
    <message>
      <source>It is withheld, so its tags are not exported.</source>
      <extracomment>exchange/documents.py</extracomment>
      <translation>保留中のため、タグはエクスポートされません。</translation>
    </message>
    <message>
      <source>It hasn't been tagged as it is now. Tag it first.</source>
      <extracomment>exchange/documents.py</extracomment>
      <translation>現在の内容ではタグ付けされていません。先にタグ付けしてください。</translation>
    </message>
    <message>
      <source>It isn't reviewed, and this preset takes reviewed pictures only.</source>
      <extracomment>exchange/documents.py</extracomment>
      <translation>未確認です。このプリセットは確認済みの画像だけを対象とします。</translation>
    </message>
    <message>
      <source>It hasn't been tagged. Tag it first.</source>
      <extracomment>exchange/documents.py</extracomment>
      <translation>タグ付けされていません。先にタグ付けしてください。</translation>
    </message>
    <message>
      <source>No tag of it reaches its threshold.</source>
      <extracomment>exchange/documents.py</extracomment>
      <translation>しきい値に達したタグがありません。</translation>
    </message>
    <message>
      <source>You have accepted and added no tag of it.</source>
      <extracomment>exchange/documents.py</extracomment>
      <translation>承認または追加したタグがありません。</translation>
    </message>
    <message>
      <source>Can't write {target}: FurryTag wrote it as {other}.</source>
      <extracomment>exchange/draft.py</extracomment>
      <translation>{target}に書き込めません: FurryTagが{other}として書き込んだものです。</translation>
    </message>
    <message>
      <source>Choose another file name in the preset, or take that export back first.</source>
      <extracomment>exchange/draft.py</extracomment>
      <translation>プリセットで別のファイル名を選ぶか、先にそのエクスポートを取り消してください。</translation>
    </message>
    <message>
      <source>Can't write into {target}: it was changed since it was tagged.</source>
      <extracomment>exchange/draft.py</extracomment>
      <translation>{target}に書き込めません: タグ付け後に変更されています。</translation>
    </message>
    <message>
      <source>Tag it again.</source>
      <extracomment>exchange/draft.py</extracomment>
      <translation>もう一度タグ付けしてください。</translation>
    </message>
    <message>
      <source>The preset {name} writes no files.</source>
      <extracomment>exchange/export.py</extracomment>
      <translation>プリセット{name}はファイルを書き出しません。</translation>
    </message>
    <message>
      <source>Copy its text to the clipboard.</source>
      <extracomment>exchange/export.py</extracomment>
      <translation>テキストをクリップボードにコピーしてください。</translation>
    </message>
    <message>
      <source>Can't write {target}: it was changed since it was looked at.</source>
      <extracomment>exchange/export.py</extracomment>
      <translation>{target}に書き込めません: 確認後に変更されています。</translation>
    </message>
    <message>
      <source>Export again.</source>
      <extracomment>exchange/export.py</extracomment>
      <translation>もう一度エクスポートしてください。</translation>
    </message>
    <message>
      <source>services &gt; review services &gt; client api</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>services &gt; review services &gt; client api</translation>
    </message>
    <message>
      <source>{address} is not the address of a Hydrus client.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>{address}はHydrusクライアントのアドレスではありません。</translation>
    </message>
    <message>
      <source>It looks like http://127.0.0.1:45869.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>http://127.0.0.1:45869のような形式です。</translation>
    </message>
    <message>
      <source>There is no access key for Hydrus.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Hydrusのアクセスキーがありません。</translation>
    </message>
    <message>
      <source>Copy it from Hydrus: services &gt; review services &gt; client api.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Hydrusからコピーしてください: services &gt; review services &gt; client api。</translation>
    </message>
    <message>
      <source>The access key may not edit file tags.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>このアクセスキーではファイルのタグを編集できません。</translation>
    </message>
    <message>
      <source>Allow it in Hydrus: services &gt; review services &gt; client api &gt; edit.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Hydrusで許可してください: services &gt; review services &gt; client api &gt; edit。</translation>
    </message>
    <message>
      <source>Hydrus has no local tag service {service}.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Hydrusにローカルタグサービス{service}がありません。</translation>
    </message>
    <message>
      <source>There are: {names}. Set one of them.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>あるのは{names}です。いずれかを設定してください。</translation>
    </message>
    <message>
      <source>Hydrus at {address} doesn't answer within {limit_s} s.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>{address}のHydrusが{limit_s}秒以内に応答しません。</translation>
    </message>
    <message>
      <source>Look whether it is busy.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>処理中でないか確認してください。</translation>
    </message>
    <message>
      <source>Hydrus doesn't answer at {address}.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>{address}のHydrusが応答しません。</translation>
    </message>
    <message>
      <source>Start it, and switch on its Client API: services &gt; manage services.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Hydrusを起動し、Client APIを有効にしてください: services &gt; manage services。</translation>
    </message>
    <message>
      <source>Hydrus doesn't accept the access key, or not for this.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Hydrusがアクセスキーを受け付けないか、この操作を許可していません。</translation>
    </message>
    <message>
      <source>Copy the key from services &gt; review services &gt; client api.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>services &gt; review services &gt; client apiからキーをコピーしてください。</translation>
    </message>
    <message>
      <source>Hydrus refuses: {text}.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Hydrusが拒否しました: {text}。</translation>
    </message>
    <message>
      <source>Look whether Hydrus is up to date.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>Hydrusが最新か確認してください。</translation>
    </message>
    <message>
      <source>What answers at {address} is not Hydrus.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>{address}で応答しているのはHydrusではありません。</translation>
    </message>
    <message>
      <source>Look at the address in the settings.</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>設定のアドレスを確認してください。</translation>
    </message>
    <message>
      <source>it was changed since it was tagged</source>
      <extracomment>exchange/hydrus.py</extracomment>
      <translation>タグ付け後に変更されています</translation>
    </message>
    <message>
      <source>tags for {counts}</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>タグあり: {counts}</translation>
    </message>
    <message>
      <source>nothing new for {counts}</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>新しいものなし: {counts}</translation>
    </message>
    <message>
      <source>{counts} left out</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>除外: {counts}</translation>
    </message>
    <message>
      <source>not all could be used for {doubtful}</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>一部使用不可: {doubtful}</translation>
    </message>
    <message>
      <source>nothing to do</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>処理するものなし</translation>
    </message>
    <message>
      <source>Import tags of {number}</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>{number}のタグをインポート</translation>
    </message>
    <message>
      <source>It is withheld.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>保留中です。</translation>
    </message>
    <message>
      <source>No tags of others stand beside it or in it.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>隣にも画像内にも、ほかのタグがありません。</translation>
    </message>
    <message>
      <source>All that stands there is known already.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>そこにあるものはすべて既知です。</translation>
    </message>
    <message>
      <source>it reads like a sentence</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>文章のように読めます</translation>
    </message>
    <message>
      <source>{name} in {origin} is left out: {problem}.</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>{origin}の{name}を除外しました: {problem}。</translation>
    </message>
    <message>
      <source>{pictures} picture</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>画像{pictures}枚</translation>
    </message>
    <message>
      <source>{pictures} pictures</source>
      <extracomment>exchange/importing.py</extracomment>
      <translation>画像{pictures}枚</translation>
    </message>
    <message>
      <source>{path} and {other} would both have {target}.</source>
      <extracomment>exchange/planner.py</extracomment>
      <translation>{path}と{other}の書き込み先がどちらも{target}になります。</translation>
    </message>
    <message>
      <source>{reason} Choose a file name with the picture's suffix in the preset.</source>
      <extracomment>exchange/planner.py</extracomment>
      <translation>{reason} プリセットで、画像の拡張子を含むファイル名を選んでください。</translation>
    </message>
    <message>
      <source>{target} was changed outside since FurryTag wrote it.</source>
      <extracomment>exchange/planner.py</extracomment>
      <translation>{target}は、FurryTagが書き込んだ後に外部で変更されました。</translation>
    </message>
    <message>
      <source>No tag of it is left to write.</source>
      <extracomment>exchange/planner.py</extracomment>
      <translation>書き込むタグが残っていません。</translation>
    </message>
    <message>
      <source>{name} is left out: {reason}.</source>
      <extracomment>exchange/planner.py</extracomment>
      <translation>{name}を除外しました: {reason}。</translation>
    </message>
    <message>
      <source>There is no preset {name}.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>プリセット{name}はありません。</translation>
    </message>
    <message>
      <source>There are: {presets}.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>あるのは{presets}です。</translation>
    </message>
    <message>
      <source>A preset needs a name that can be read.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>プリセットには読める名前が必要です。</translation>
    </message>
    <message>
      <source>Give it one.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>名前を付けてください。</translation>
    </message>
    <message>
      <source>presets are a list</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>プリセットはリストでなければなりません</translation>
    </message>
    <message>
      <source>Can't read {file}: {reason}. Only the built-in presets are there.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>{file}を読み込めません: {reason}。組み込みのプリセットだけが使えます。</translation>
    </message>
    <message>
      <source>{name} is damaged, so only the built-in presets are there. {file}</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>{name}が破損しているため、組み込みのプリセットだけが使えます。{file}</translation>
    </message>
    <message>
      <source>A preset can't be used: {reason}.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>使用できないプリセットがあります: {reason}。</translation>
    </message>
    <message>
      <source>Can't keep presets in {file}: {reason}.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>プリセットを{file}に保存できません: {reason}。</translation>
    </message>
    <message>
      <source>it has no name</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>名前がありません</translation>
    </message>
    <message>
      <source>{record} is of the format {format_id}, which this version doesn't know</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>{record}の形式は{format_id}で、このバージョンでは扱えません</translation>
    </message>
    <message>
      <source>In the preset {name}: {refusal}</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>プリセット{name}: {refusal}</translation>
    </message>
    <message>
      <source>{message} {hint} The default is used.</source>
      <extracomment>exchange/presets.py</extracomment>
      <translation>{message} {hint} 既定値を使います。</translation>
    </message>
    <message>
      <source>there is no file to begin with</source>
      <extracomment>exchange/recipe.py</extracomment>
      <translation>元になるファイルがありません</translation>
    </message>
    <message>
      <source>the file is shorter than it was</source>
      <extracomment>exchange/recipe.py</extracomment>
      <translation>ファイルが以前より短くなっています</translation>
    </message>
    <message>
      <source>{picture} and {other} share it, and whose tags they are can't be told</source>
      <extracomment>exchange/sources.py</extracomment>
      <translation>{picture}と{other}が共有しており、どちらのタグか判別できません</translation>
    </message>
    <message>
      <source>{path} is left out: {reason}.</source>
      <extracomment>exchange/sources.py</extracomment>
      <translation>{path}を除外しました: {reason}。</translation>
    </message>
    <message>
      <source>It is too large for a tag file.</source>
      <extracomment>exchange/sources.py</extracomment>
      <translation>タグファイルとしては大きすぎます。</translation>
    </message>
    <message>
      <source>{path}, keywords in the picture</source>
      <extracomment>exchange/sources.py</extracomment>
      <translation>{path}、画像内のキーワード</translation>
    </message>
    <message>
      <source>This export has been taken back already.</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>このエクスポートはすでに取り消されています。</translation>
    </message>
    <message>
      <source>a later export wrote to it</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>後のエクスポートで書き込まれています</translation>
    </message>
    <message>
      <source>Take that one back first.</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>先にそちらを取り消してください。</translation>
    </message>
    <message>
      <source>it was changed since</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>その後に変更されています</translation>
    </message>
    <message>
      <source>It stays as it is.</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>そのまま残ります。</translation>
    </message>
    <message>
      <source>its folder isn't there</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>フォルダがありません</translation>
    </message>
    <message>
      <source>If it is on a disk that isn't connected, connect it.</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>接続されていないディスクにある場合は、接続してください。</translation>
    </message>
    <message>
      <source>what it held before is damaged in the library</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>以前の内容がライブラリ内で破損しています</translation>
    </message>
    <message>
      <source>Can't take back {target}: {reason}.</source>
      <extracomment>exchange/undo.py</extracomment>
      <translation>{target}を元に戻せません: {reason}。</translation>
    </message>
    <message>
      <source>Can't read {name}: {reason}.</source>
      <extracomment>images/content.py</extracomment>
      <translation>{name}を読み込めません: {reason}。</translation>
    </message>
    <message>
      <source>it doesn't exist</source>
      <extracomment>images/content.py</extracomment>
      <translation>存在しません</translation>
    </message>
    <message>
      <source>its name is not valid</source>
      <extracomment>images/content.py</extracomment>
      <translation>名前が無効です</translation>
    </message>
    <message>
      <source>the link leads nowhere</source>
      <extracomment>images/content.py</extracomment>
      <translation>リンク先がありません</translation>
    </message>
    <message>
      <source>It may have been moved, renamed or deleted.</source>
      <extracomment>images/content.py</extracomment>
      <translation>移動、名前変更、または削除された可能性があります。</translation>
    </message>
    <message>
      <source>it is a folder</source>
      <extracomment>images/content.py</extracomment>
      <translation>フォルダです</translation>
    </message>
    <message>
      <source>it is a pipe, socket or device, not a file</source>
      <extracomment>images/content.py</extracomment>
      <translation>ファイルではなく、パイプ、ソケット、またはデバイスです</translation>
    </message>
    <message>
      <source>it is {st_size} MB large, and {max_file_bytes} MB are the limit</source>
      <extracomment>images/content.py</extracomment>
      <translation>サイズが{st_size} MBで、上限の{max_file_bytes} MBを超えています</translation>
    </message>
    <message>
      <source>Make a smaller copy of it.</source>
      <extracomment>images/content.py</extracomment>
      <translation>縮小したコピーを作ってください。</translation>
    </message>
    <message>
      <source>the picture</source>
      <extracomment>images/decode.py</extracomment>
      <translation>画像</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <extracomment>images/decode.py</extracomment>
      <translation>ファイルが空です</translation>
    </message>
    <message>
      <source>the file ends early</source>
      <extracomment>images/decode.py</extracomment>
      <translation>ファイルが途中で終わっています</translation>
    </message>
    <message>
      <source>the file is damaged</source>
      <extracomment>images/decode.py</extracomment>
      <translation>ファイルが破損しています</translation>
    </message>
    <message>
      <source>its {width_px} x {height_px} pixels are too many</source>
      <extracomment>images/decode.py</extracomment>
      <translation>{width_px} x {height_px}ピクセルは大きすぎます</translation>
    </message>
    <message>
      <source>FurryTag opens pictures of up to {max_pixels} megapixels and {max_side_px} pixels a side.</source>
      <extracomment>images/decode.py</extracomment>
      <translation>FurryTagで開ける画像は{max_pixels}メガピクセル、一辺{max_side_px}ピクセルまでです。</translation>
    </message>
    <message>
      <source>{limit} Make a smaller copy of it.</source>
      <extracomment>images/decode.py</extracomment>
      <translation>{limit} 縮小したコピーを作ってください。</translation>
    </message>
    <message>
      <source>it is drawn in {passes} passes, which would take minutes</source>
      <extracomment>images/decode.py</extracomment>
      <translation>{passes}回に分けて描画されるため、数分かかります</translation>
    </message>
    <message>
      <source>Save it anew as a JPEG that isn't progressive.</source>
      <extracomment>images/decode.py</extracomment>
      <translation>プログレッシブでないJPEGとして保存し直してください。</translation>
    </message>
    <message>
      <source>Can't open folder {folder}: {reason}.</source>
      <extracomment>images/files.py</extracomment>
      <translation>フォルダ{folder}を開けません: {reason}。</translation>
    </message>
    <message>
      <source>a JPEG XL picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>JPEG XL画像</translation>
    </message>
    <message>
      <source>a JPEG 2000 picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>JPEG 2000画像</translation>
    </message>
    <message>
      <source>a Photoshop picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>Photoshop画像</translation>
    </message>
    <message>
      <source>a GIMP picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>GIMP画像</translation>
    </message>
    <message>
      <source>a Clip Studio picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>Clip Studio画像</translation>
    </message>
    <message>
      <source>a QOI picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>QOI画像</translation>
    </message>
    <message>
      <source>a DDS picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>DDS画像</translation>
    </message>
    <message>
      <source>an icon</source>
      <extracomment>images/formats.py</extracomment>
      <translation>アイコン</translation>
    </message>
    <message>
      <source>an EPS drawing</source>
      <extracomment>images/formats.py</extracomment>
      <translation>EPS図形</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <extracomment>images/formats.py</extracomment>
      <translation>PDF文書</translation>
    </message>
    <message>
      <source>a ZIP archive</source>
      <extracomment>images/formats.py</extracomment>
      <translation>ZIPアーカイブ</translation>
    </message>
    <message>
      <source>a 7z archive</source>
      <extracomment>images/formats.py</extracomment>
      <translation>7zアーカイブ</translation>
    </message>
    <message>
      <source>a RAR archive</source>
      <extracomment>images/formats.py</extracomment>
      <translation>RARアーカイブ</translation>
    </message>
    <message>
      <source>a gzip archive</source>
      <extracomment>images/formats.py</extracomment>
      <translation>gzipアーカイブ</translation>
    </message>
    <message>
      <source>a video</source>
      <extracomment>images/formats.py</extracomment>
      <translation>動画</translation>
    </message>
    <message>
      <source>a program</source>
      <extracomment>images/formats.py</extracomment>
      <translation>プログラム</translation>
    </message>
    <message>
      <source>it is {words}, a format that FurryTag doesn't read</source>
      <extracomment>images/formats.py</extracomment>
      <translation>{words}で、FurryTagでは読み込めない形式です</translation>
    </message>
    <message>
      <source>it is {words}, not a picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>画像ではなく{words}です</translation>
    </message>
    <message>
      <source>it is a HEIC picture, a format that FurryTag doesn't read</source>
      <extracomment>images/formats.py</extracomment>
      <translation>HEIC画像で、FurryTagでは読み込めない形式です</translation>
    </message>
    <message>
      <source>it is a video, not a picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>画像ではなく動画です</translation>
    </message>
    <message>
      <source>it is not in a picture format that FurryTag knows</source>
      <extracomment>images/formats.py</extracomment>
      <translation>FurryTagが対応する画像形式ではありません</translation>
    </message>
    <message>
      <source>it is an SVG drawing, not a picture of pixels</source>
      <extracomment>images/formats.py</extracomment>
      <translation>ピクセルの画像ではなくSVG図形です</translation>
    </message>
    <message>
      <source>it is a web page, not a picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>画像ではなくWebページです</translation>
    </message>
    <message>
      <source>it is a text file, not a picture</source>
      <extracomment>images/formats.py</extracomment>
      <translation>画像ではなくテキストファイルです</translation>
    </message>
    <message>
      <source>Changes in {folder} are not noticed: {reason}.</source>
      <extracomment>images/watching.py</extracomment>
      <translation>{folder}内の変更は検知されません: {reason}。</translation>
    </message>
    <message>
      <source>Open the folder again to see what is new.</source>
      <extracomment>images/watching.py</extracomment>
      <translation>新しいものを表示するには、フォルダを開き直してください。</translation>
    </message>
    <message>
      <source>At {value} nothing would have been suggested.</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation>{value}では何も提案されません。</translation>
    </message>
    <message>
      <source>At {value} you accepted {right} of {said}.</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation>{value}では{said}件中{right}件を承認しています。</translation>
    </message>
    <message>
      <source>No picture that this model has scored is reviewed yet.</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation>このモデルがスコアを付けた画像で、確認済みのものがまだありません。</translation>
    </message>
    <message>
      <source>Review some first: Accept and next.</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation>先に何枚か確認してください：承認して次へ。</translation>
    </message>
    <message>
      <source>Calibrate {number} threshold</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation>しきい値{number}個を調整</translation>
    </message>
    <message>
      <source>Calibrate {number} thresholds</source>
      <extracomment>insight/calibrate.py</extracomment>
      <translation>しきい値{number}個を調整</translation>
    </message>
    <message>
      <source>There is nothing to compare with in {source}.</source>
      <extracomment>insight/evaluate.py</extracomment>
      <translation>{source}に比較できるものがありません。</translation>
    </message>
    <message>
      <source>Review some pictures first (Accept and next), or choose a folder whose pictures have tag files.</source>
      <extracomment>insight/evaluate.py</extracomment>
      <translation>先に何枚か確認するか（承認して次へ）、タグファイル付きの画像のフォルダを選んでください。</translation>
    </message>
    <message>
      <source>{name} is not a learned tag.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>{name}は学習したタグではありません。</translation>
    </message>
    <message>
      <source>Choose a file that FurryTag has exported (.furrytag-head.json).</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>FurryTagがエクスポートしたファイルを選んでください (.furrytag-head.json)。</translation>
    </message>
    <message>
      <source>{name} is from another version of FurryTag.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>{name}は別のバージョンのFurryTagのものです。</translation>
    </message>
    <message>
      <source>Update FurryTag, or export the tag again.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>FurryTagを更新するか、タグをエクスポートし直してください。</translation>
    </message>
    <message>
      <source>{name} was changed after it was exported, so its numbers can't be trusted.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>{name}はエクスポート後に変更されているため、数値を信用できません。</translation>
    </message>
    <message>
      <source>Ask for the file as it was exported.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>エクスポートされたままのファイルを入手してください。</translation>
    </message>
    <message>
      <source>{name} was learned with the model {value}, and only works with that one.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>{name}はモデル{value}で学習されており、そのモデルでのみ使えます。</translation>
    </message>
    <message>
      <source>Choose that model; {model_key} is chosen now.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>そのモデルを選んでください。現在は{model_key}が選ばれています。</translation>
    </message>
    <message>
      <source>{name} is damaged.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>{name}は破損しています。</translation>
    </message>
    <message>
      <source>{name} acts on {number} values where the model gives {width}.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>{name}は値{number}個を使いますが、モデルの出力は{width}個です。</translation>
    </message>
    <message>
      <source>The model was another one when it was exported.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>エクスポート時とモデルが異なります。</translation>
    </message>
    <message>
      <source>{name} has a tag that is never suggested.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>{name}には、提案の対象にならないタグがあります。</translation>
    </message>
    <message>
      <source>It can't be imported.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>インポートできません。</translation>
    </message>
    <message>
      <source>{name} is far too large for a learned tag.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>{name}は学習したタグとしては大きすぎます。</translation>
    </message>
    <message>
      <source>Choose a file that FurryTag has exported.</source>
      <extracomment>insight/headfile.py</extracomment>
      <translation>FurryTagがエクスポートしたファイルを選んでください。</translation>
    </message>
    <message>
      <source>{missing_positives} more with it</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation>このタグのある画像あと{missing_positives}枚</translation>
    </message>
    <message>
      <source>{missing_negatives} more reviewed without it</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation>このタグのない確認済み画像あと{missing_negatives}枚</translation>
    </message>
    <message>
      <source>Needs {wants}.</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation>必要: {wants}。</translation>
    </message>
    <message>
      <source>Waits to be learned.</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation>学習待ちです。</translation>
    </message>
    <message>
      <source>So far {judged} of {least_judged} are judged; only those count that it would suggest again.</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation>これまでに{least_judged}件中{judged}件を判定しました。再び提案されるものだけを数えます。</translation>
    </message>
    <message>
      <source>Take in {tag}</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation>{tag}を取り込む</translation>
    </message>
    <message>
      <source>Forget {tag}</source>
      <extracomment>insight/lessons.py</extracomment>
      <translation>{tag}を忘れる</translation>
    </message>
    <message>
      <source>This picture is withheld, so its tags are used nowhere.</source>
      <extracomment>insight/same.py</extracomment>
      <translation>この画像は保留中のため、タグはどこでも使われません。</translation>
    </message>
    <message>
      <source>This picture has no tags yet.</source>
      <extracomment>insight/same.py</extracomment>
      <translation>この画像にはまだタグがありません。</translation>
    </message>
    <message>
      <source>Tag or review it first.</source>
      <extracomment>insight/same.py</extracomment>
      <translation>先にタグ付けまたは確認してください。</translation>
    </message>
    <message>
      <source>Same tags as {name}</source>
      <extracomment>insight/same.py</extracomment>
      <translation>{name}と同じタグを付ける</translation>
    </message>
    <message>
      <source>your reviewed pictures</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>確認済みの画像</translation>
    </message>
    <message>
      <source>the pictures that tags were imported for</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>タグをインポートした画像</translation>
    </message>
    <message>
      <source>No tag file in {names} can be read: {reason}</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>{names}のタグファイルを読み込めません: {reason}</translation>
    </message>
    <message>
      <source>No picture in {names} has a tag file.</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>{names}の画像にタグファイルがありません。</translation>
    </message>
    <message>
      <source>Choose a folder whose pictures have .txt, .json or .xmp files.</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>画像に.txt、.json、.xmpファイルのいずれかが付いたフォルダを選んでください。</translation>
    </message>
    <message>
      <source>You have imported no tags yet.</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>インポートしたタグがまだありません。</translation>
    </message>
    <message>
      <source>Import some, or choose a folder whose pictures have tag files.</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>タグをインポートするか、画像にタグファイルが付いたフォルダを選んでください。</translation>
    </message>
    <message>
      <source>Review some (Accept and next), or choose a folder whose pictures have tag files.</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>何枚か確認するか（承認して次へ）、画像にタグファイルが付いたフォルダを選んでください。</translation>
    </message>
    <message>
      <source>Review some (Accept and next), or evaluate on imported tags, which 1 picture has.</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>何枚か確認するか（承認して次へ）、1枚の画像にあるインポートしたタグで評価してください。</translation>
    </message>
    <message>
      <source>Review some (Accept and next), or evaluate on imported tags, which {number} pictures have.</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>何枚か確認するか（承認して次へ）、{number}枚の画像にあるインポートしたタグで評価してください。</translation>
    </message>
    <message>
      <source>You have reviewed no pictures yet.</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>確認済みの画像がまだありません。</translation>
    </message>
    <message>
      <source>the tagged pictures in {paths}</source>
      <extracomment>insight/sample.py</extracomment>
      <translation>{paths}内のタグ付き画像</translation>
    </message>
    <message>
      <source>The model hasn't seen this picture yet.</source>
      <extracomment>insight/similar.py</extracomment>
      <translation>モデルはまだこの画像を処理していません。</translation>
    </message>
    <message>
      <source>Let it be tagged first.</source>
      <extracomment>insight/similar.py</extracomment>
      <translation>先にタグ付けしてください。</translation>
    </message>
    <message>
      <source>This embedding is of another model.</source>
      <extracomment>insight/similar.py</extracomment>
      <translation>この埋め込みは別のモデルのものです。</translation>
    </message>
    <message>
      <source>Let the chosen model look at the picture.</source>
      <extracomment>insight/similar.py</extracomment>
      <translation>選択中のモデルでこの画像を処理してください。</translation>
    </message>
    <message>
      <source>Another FurryTag is tagging what waits.</source>
      <extracomment>library/backlog.py</extracomment>
      <translation>別のFurryTagが待機中の画像をタグ付けしています。</translation>
    </message>
    <message>
      <source>This one goes on once that has ended.</source>
      <extracomment>library/backlog.py</extracomment>
      <translation>それが終わると、こちらが続けます。</translation>
    </message>
    <message>
      <source>The backup</source>
      <extracomment>library/backup.py</extracomment>
      <translation>バックアップ</translation>
    </message>
    <message>
      <source>the disk has {free_bytes} MB free, and {needed_bytes} MB are needed</source>
      <extracomment>library/backup.py</extracomment>
      <translation>ディスクの空きは{free_bytes} MBですが、{needed_bytes} MB必要です</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <extracomment>library/backup.py</extracomment>
      <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
      <source>the disk failed</source>
      <extracomment>library/backup.py</extracomment>
      <translation>ディスクで障害が発生しました</translation>
    </message>
    <message>
      <source>it is read-only</source>
      <extracomment>library/backup.py</extracomment>
      <translation>読み取り専用です</translation>
    </message>
    <message>
      <source>it can't be opened</source>
      <extracomment>library/backup.py</extracomment>
      <translation>開けません</translation>
    </message>
    <message>
      <source>Can't write {target}: {reason}.</source>
      <extracomment>library/backup.py</extracomment>
      <translation>{target}に書き込めません: {reason}。</translation>
    </message>
    <message>
      <source>Choose another folder, or make room there.</source>
      <extracomment>library/backup.py</extracomment>
      <translation>別のフォルダを選ぶか、空き容量を増やしてください。</translation>
    </message>
    <message>
      <source>The library's folder {parent} can't be made: {reason}.</source>
      <extracomment>library/database.py</extracomment>
      <translation>ライブラリのフォルダ{parent}を作成できません: {reason}。</translation>
    </message>
    <message>
      <source>Choose another folder with --data-dir.</source>
      <extracomment>library/database.py</extracomment>
      <translation>--data-dirで別のフォルダを指定してください。</translation>
    </message>
    <message>
      <source>The library is closed.</source>
      <extracomment>library/database.py</extracomment>
      <translation>ライブラリは閉じています。</translation>
    </message>
    <message>
      <source>Start FurryTag again.</source>
      <extracomment>library/database.py</extracomment>
      <translation>FurryTagを起動し直してください。</translation>
    </message>
    <message>
      <source>The library {path} can't be written: it is read-only.</source>
      <extracomment>library/database.py</extracomment>
      <translation>ライブラリ{path}に書き込めません: 読み取り専用です。</translation>
    </message>
    <message>
      <source>Allow writing there, or choose another folder with --data-dir.</source>
      <extracomment>library/database.py</extracomment>
      <translation>書き込みを許可するか、--data-dirで別のフォルダを指定してください。</translation>
    </message>
    <message>
      <source>The library {path} is in use by another program.</source>
      <extracomment>library/database.py</extracomment>
      <translation>ライブラリ{path}は別のプログラムが使用中です。</translation>
    </message>
    <message>
      <source>Close that program and try again.</source>
      <extracomment>library/database.py</extracomment>
      <translation>そのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
      <source>The library {path} is damaged.</source>
      <extracomment>library/database.py</extracomment>
      <translation>ライブラリ{path}は破損しています。</translation>
    </message>
    <message>
      <source>Restore a backup under Tools &gt; Library or with “furrytag library restore”. If there is none, move the file away: a new one is begun.</source>
      <extracomment>library/database.py</extracomment>
      <translation>「ツール &gt; ライブラリ」または「furrytag library restore」でバックアップを復元してください。バックアップがない場合は、ファイルを別の場所に移動すると新しく作成されます。</translation>
    </message>
    <message>
      <source>The library {path} can't be written: the disk is full.</source>
      <extracomment>library/database.py</extracomment>
      <translation>ライブラリ{path}に書き込めません: ディスクがいっぱいです。</translation>
    </message>
    <message>
      <source>Free some space; what was kept before is safe.</source>
      <extracomment>library/database.py</extracomment>
      <translation>空き容量を増やしてください。以前の保存内容は無事です。</translation>
    </message>
    <message>
      <source>The library {path} can't be opened.</source>
      <extracomment>library/database.py</extracomment>
      <translation>ライブラリ{path}を開けません。</translation>
    </message>
    <message>
      <source>Look whether its folder can be written, or choose another folder with --data-dir.</source>
      <extracomment>library/database.py</extracomment>
      <translation>フォルダに書き込めるか確認するか、--data-dirで別のフォルダを指定してください。</translation>
    </message>
    <message>
      <source>The disk failed while the library {path} was read or written.</source>
      <extracomment>library/database.py</extracomment>
      <translation>ライブラリ{path}の読み書き中にディスクで障害が発生しました。</translation>
    </message>
    <message>
      <source>Look whether the disk is connected and sound; what was kept before is safe.</source>
      <extracomment>library/database.py</extracomment>
      <translation>ディスクの接続と状態を確認してください。以前の保存内容は無事です。</translation>
    </message>
    <message>
      <source>Tags are being written to files already.</source>
      <extracomment>library/ledger.py</extracomment>
      <translation>タグはすでにファイルに書き込み中です。</translation>
    </message>
    <message>
      <source>Wait until that is done, then try again.</source>
      <extracomment>library/ledger.py</extracomment>
      <translation>終わるまで待ってから、もう一度試してください。</translation>
    </message>
    <message>
      <source>{number} tags</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>タグ{number}個</translation>
    </message>
    <message>
      <source>Move {what} to {category}</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>{what}を{category}に移動</translation>
    </message>
    <message>
      <source>Rename category {old} to {new}</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>カテゴリ{old}の名前を{new}に変更</translation>
    </message>
    <message>
      <source>The tags can't stay in a category that goes.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>削除されるカテゴリにタグを残すことはできません。</translation>
    </message>
    <message>
      <source>Choose another one for them.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>移動先に別のカテゴリを選んでください。</translation>
    </message>
    <message>
      <source>The tag is called “{new}” already.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>タグの名前はすでに「{new}」です。</translation>
    </message>
    <message>
      <source>Write another name.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>別の名前を入力してください。</translation>
    </message>
    <message>
      <source>There is no tag “{old}”.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>タグ「{old}」はありません。</translation>
    </message>
    <message>
      <source>Choose one of the list.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>一覧から選んでください。</translation>
    </message>
    <message>
      <source>“{before}” was called “{new}” before.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>「{before}」の以前の名前は「{new}」です。</translation>
    </message>
    <message>
      <source>Rename that back first, or choose another name.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>先にその名前を元に戻すか、別の名前を選んでください。</translation>
    </message>
    <message>
      <source>“{name}” protects: pictures are withheld by it.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>「{name}」は保護タグです: このタグの画像は保留されます。</translation>
    </message>
    <message>
      <source>It can't be renamed, and no other tag can be called so.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>名前の変更はできず、ほかのタグをこの名前にすることもできません。</translation>
    </message>
    <message>
      <source>“{adult}” is an adult tag and the other isn't.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>「{adult}」は成人向けのタグですが、もう一方は異なります。</translation>
    </message>
    <message>
      <source>Only tags of one kind can be merged.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>統合できるのは同じ種類のタグだけです。</translation>
    </message>
    <message>
      <source>“{name}” isn't a category of your own.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>「{name}」は独自のカテゴリではありません。</translation>
    </message>
    <message>
      <source>Those that come with FurryTag or a model stay as they are.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>FurryTagまたはモデルに付属するものは変更できません。</translation>
    </message>
    <message>
      <source>There is no category “{category}”.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>カテゴリ「{category}」はありません。</translation>
    </message>
    <message>
      <source>Make it first.</source>
      <extracomment>library/lexicon.py</extracomment>
      <translation>先に作成してください。</translation>
    </message>
    <message>
      <source>Change threshold</source>
      <extracomment>library/library.py</extracomment>
      <translation>しきい値を変更</translation>
    </message>
    <message>
      <source>Change rating bounds</source>
      <extracomment>library/library.py</extracomment>
      <translation>レーティングの境界を変更</translation>
    </message>
    <message>
      <source>There is a library in {folder} already.</source>
      <extracomment>library/moving.py</extracomment>
      <translation>{folder}にはすでにライブラリがあります。</translation>
    </message>
    <message>
      <source>Choose another folder, or move that library away first.</source>
      <extracomment>library/moving.py</extracomment>
      <translation>別のフォルダを選ぶか、先にそのライブラリを移動してください。</translation>
    </message>
    <message>
      <source>{folder} is for backups.</source>
      <extracomment>library/moving.py</extracomment>
      <translation>{folder}はバックアップ用です。</translation>
    </message>
    <message>
      <source>The copy</source>
      <extracomment>library/moving.py</extracomment>
      <translation>コピー</translation>
    </message>
    <message>
      <source>The library is in use by another program.</source>
      <extracomment>library/moving.py</extracomment>
      <translation>ライブラリは別のプログラムが使用中です。</translation>
    </message>
    <message>
      <source>The backup can't take the place of {library}: {reason}.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>バックアップで{library}を置き換えられません: {reason}。</translation>
    </message>
    <message>
      <source>Look whether the folder can be written.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>フォルダに書き込めるか確認してください。</translation>
    </message>
    <message>
      <source>{library} can't be moved away: {reason}.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>{library}を移動できません: {reason}。</translation>
    </message>
    <message>
      <source>A backup waits to be restored, but another program uses the library. It is put in place at the next start.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>バックアップが復元待ちですが、別のプログラムがライブラリを使用しています。次回の起動時に置き換えます。</translation>
    </message>
    <message>
      <source>The backup is in place. The library of before is kept as {name}. {notice}</source>
      <extracomment>library/restore.py</extracomment>
      <translation>バックアップを復元しました。以前のライブラリは{name}として残されています。{notice}</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>ファイル{path}がありません。</translation>
    </message>
    <message>
      <source>Choose a backup.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>バックアップを選んでください。</translation>
    </message>
    <message>
      <source>{name} is no backup of FurryTag.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>{name}はFurryTagのバックアップではありません。</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>Choose another backup.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>別のバックアップを選んでください。</translation>
    </message>
    <message>
      <source>{name} can't be read.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>{name}を読み込めません。</translation>
    </message>
    <message>
      <source>Look at its permissions, or copy it to another folder.</source>
      <extracomment>library/restore.py</extracomment>
      <translation>権限を確認するか、別のフォルダにコピーしてください。</translation>
    </message>
    <message>
      <source>Restore a backup that was made before; this library is kept beside it.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>以前に作成したバックアップを復元してください。現在のライブラリは隣に残されます。</translation>
    </message>
    <message>
      <source>They are removed; the model makes them anew when the pictures are tagged again.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>削除されます。画像を再びタグ付けすると、モデルが作り直します。</translation>
    </message>
    <message>
      <source>They are removed: what they belonged to is gone.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>削除されます: 対応する元のデータがありません。</translation>
    </message>
    <message>
      <source>{count} {what} of pictures that aren't known.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>不明な画像の{what}が{count}個あります。</translation>
    </message>
    <message>
      <source>sets of scores</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>スコア一式</translation>
    </message>
    <message>
      <source>entries of the search index</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>検索インデックスの項目</translation>
    </message>
    <message>
      <source>{count} opened files that aren't known.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>不明なファイルが{count}個、開いた一覧にあります。</translation>
    </message>
    <message>
      <source>{count} waiting files that aren't known.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>不明なファイルが{count}個、待機中の一覧にあります。</translation>
    </message>
    <message>
      <source>{count} files whose picture isn't known.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>画像が不明なファイルが{count}個あります。</translation>
    </message>
    <message>
      <source>They are read again when they are opened.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>開いたときに読み込み直されます。</translation>
    </message>
    <message>
      <source>{count} sets of scores of another length than their model has tags.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>モデルのタグと数が異なるスコア一式が{count}個あります。</translation>
    </message>
    <message>
      <source>{count} embeddings that hold no whole numbers.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>整数でない値を含む埋め込みが{count}個あります。</translation>
    </message>
    <message>
      <source>{count} entries of the search index that can't be read.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>読み込めない検索インデックスの項目が{count}個あります。</translation>
    </message>
    <message>
      <source>They are made anew by the next search.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>次の検索で作り直されます。</translation>
    </message>
    <message>
      <source>{count} learned tags that can't be read.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>読み込めない学習したタグが{count}個あります。</translation>
    </message>
    <message>
      <source>They are removed, and learned anew from your tags.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>削除され、自分のタグから学習し直されます。</translation>
    </message>
    <message>
      <source>{count} decisions on pictures that aren't known.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>不明な画像に対する判断が{count}件あります。</translation>
    </message>
    <message>
      <source>They can't be shown. Restore a backup that was made before; this library is kept beside it.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>表示できません。以前に作成したバックアップを復元してください。現在のライブラリは隣に残されます。</translation>
    </message>
    <message>
      <source>An index of the library is damaged.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>ライブラリのインデックスが破損しています。</translation>
    </message>
    <message>
      <source>It is made anew; nothing is lost.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>作り直されます。失われるものはありません。</translation>
    </message>
    <message>
      <source>The library's file is damaged: {said}.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>ライブラリのファイルが破損しています: {said}。</translation>
    </message>
    <message>
      <source>A step of undo can't be read.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>「元に戻す」の履歴に読み込めない操作があります。</translation>
    </message>
    <message>
      <source>It and the older ones are forgotten, so that later ones can be taken back; your tags stay as they are.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>その操作と以前の履歴を削除し、以降の操作を元に戻せるようにします。タグはそのまま残ります。</translation>
    </message>
    <message>
      <source>{name} is damaged: {text}</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>{name}が破損しています: {text}</translation>
    </message>
    <message>
      <source>Use another one.</source>
      <extracomment>library/soundness.py</extracomment>
      <translation>別のものを使ってください。</translation>
    </message>
    <message>
      <source>The file {path} can't be made.</source>
      <extracomment>library/turn.py</extracomment>
      <translation>ファイル{path}を作成できません。</translation>
    </message>
    <message>
      <source>Look whether its folder can be written.</source>
      <extracomment>library/turn.py</extracomment>
      <translation>フォルダに書き込めるか確認してください。</translation>
    </message>
    <message>
      <source>The file {path} can't be written: the disk is full.</source>
      <extracomment>library/turn.py</extracomment>
      <translation>ファイル{path}に書き込めません: ディスクがいっぱいです。</translation>
    </message>
    <message>
      <source>The file {path} can't be written.</source>
      <extracomment>library/turn.py</extracomment>
      <translation>ファイル{path}に書き込めません。</translation>
    </message>
    <message>
      <source>Download it again; if that changes nothing, the publisher's file is broken.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>もう一度ダウンロードしてください。それでも変わらなければ、公開元のファイルが壊れています。</translation>
    </message>
    <message>
      <source>Don't unpack it by hand. Get the model from another source, or ask its publisher for a plain zip.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>手動で展開しないでください。別の入手元からモデルを入手するか、公開元に通常のzipを依頼してください。</translation>
    </message>
    <message>
      <source>Can't unpack {name}: {folder} is already there.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{name}を展開できません: {folder}がすでに存在します。</translation>
    </message>
    <message>
      <source>Remove or rename it.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>削除するか、名前を変更してください。</translation>
    </message>
    <message>
      <source>Unpacking {name}</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{name}を展開中</translation>
    </message>
    <message>
      <source>Can't unpack {name}: the zip is damaged ({reason}).</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{name}を展開できません: zipが破損しています（{reason}）。</translation>
    </message>
    <message>
      <source>Free some disk space.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>ディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
      <source>Check the disk and the permissions of the models folder.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>ディスクとモデルフォルダの権限を確認してください。</translation>
    </message>
    <message>
      <source>Can't unpack {name}: {reason}.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{name}を展開できません: {reason}。</translation>
    </message>
    <message>
      <source>its list of contents has {size} bytes where a few thousand are enough</source>
      <extracomment>models/archive.py</extracomment>
      <translation>内容一覧が{size}バイトありますが、数千バイトで足りるはずです</translation>
    </message>
    <message>
      <source>{name} is not a zip file.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{name}はzipファイルではありません。</translation>
    </message>
    <message>
      <source>If it came from a web page, open it in an editor: it may say what went wrong.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>Webページから入手した場合は、エディタで開くと原因が書かれていることがあります。</translation>
    </message>
    <message>
      <source>Can't unpack {name}: it ends early, or its list of contents is damaged.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{name}を展開できません: 途中で終わっているか、内容一覧が破損しています。</translation>
    </message>
    <message>
      <source>it has {number} entries where a model has a few (at most {max_entries})</source>
      <extracomment>models/archive.py</extracomment>
      <translation>項目が{number}個ありますが、モデルは数個のはずです（最大{max_entries}個）</translation>
    </message>
    <message>
      <source>its entry {orig_filename} {problem}</source>
      <extracomment>models/archive.py</extracomment>
      <translation>項目{orig_filename}は{problem}</translation>
    </message>
    <message>
      <source>{name} is an empty zip.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{name}は空のzipです。</translation>
    </message>
    <message>
      <source>Download it again.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>もう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>has two names</source>
      <extracomment>models/archive.py</extracomment>
      <translation>名前が2つあります</translation>
    </message>
    <message>
      <source>is encrypted</source>
      <extracomment>models/archive.py</extracomment>
      <translation>暗号化されています</translation>
    </message>
    <message>
      <source>is packed with method {compress_type} (taken are stored and deflate)</source>
      <extracomment>models/archive.py</extracomment>
      <translation>方式{compress_type}で圧縮されています（対応: storedとdeflate）</translation>
    </message>
    <message>
      <source>is a link</source>
      <extracomment>models/archive.py</extracomment>
      <translation>リンクです</translation>
    </message>
    <message>
      <source>is a device or another special file</source>
      <extracomment>models/archive.py</extracomment>
      <translation>デバイスまたはその他の特殊ファイルです</translation>
    </message>
    <message>
      <source>is a folder with content of a file</source>
      <extracomment>models/archive.py</extracomment>
      <translation>フォルダですが、ファイルの内容を持っています</translation>
    </message>
    <message>
      <source>is a file that says it is a folder</source>
      <extracomment>models/archive.py</extracomment>
      <translation>ファイルですが、フォルダと記されています</translation>
    </message>
    <message>
      <source>its entries {files} and {name} are the same file on some systems</source>
      <extracomment>models/archive.py</extracomment>
      <translation>項目{files}と{name}は、一部のシステムで同じファイルになります</translation>
    </message>
    <message>
      <source>its folders {folders} and {parent} are the same on some systems</source>
      <extracomment>models/archive.py</extracomment>
      <translation>フォルダ{folders}と{parent}は、一部のシステムで同じものになります</translation>
    </message>
    <message>
      <source>it lists the folder {listed} twice</source>
      <extracomment>models/archive.py</extracomment>
      <translation>フォルダ{listed}が二重に記載されています</translation>
    </message>
    <message>
      <source>its entry {name} is a file where another entry needs a folder</source>
      <extracomment>models/archive.py</extracomment>
      <translation>項目{name}はファイルですが、別の項目ではフォルダとして必要です</translation>
    </message>
    <message>
      <source>the list of contents</source>
      <extracomment>models/archive.py</extracomment>
      <translation>内容一覧</translation>
    </message>
    <message>
      <source>its entry {name} overlaps with {other}, as in an archive bomb</source>
      <extracomment>models/archive.py</extracomment>
      <translation>項目{name}が{other}と重なっており、アーカイブ爆弾の特徴があります</translation>
    </message>
    <message>
      <source>it would unpack to {total} bytes (at most {max_bytes})</source>
      <extracomment>models/archive.py</extracomment>
      <translation>展開すると{total}バイトになります（上限は{max_bytes}バイト）</translation>
    </message>
    <message>
      <source>its {size_bytes} bytes would unpack to {total}, as in an archive bomb</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{size_bytes}バイトが展開すると{total}バイトになり、アーカイブ爆弾の特徴があります</translation>
    </message>
    <message>
      <source>its entry {filename} is stored as it is but has two sizes</source>
      <extracomment>models/archive.py</extracomment>
      <translation>項目{filename}は無圧縮なのに、サイズが2つ記されています</translation>
    </message>
    <message>
      <source>Can't unpack {name}: it needs {total} GB and the disk has {free} GB left.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{name}を展開できません: {total} GB必要ですが、ディスクの空きは{free} GBです。</translation>
    </message>
    <message>
      <source>{filename} has another size than its list of contents says</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{filename}のサイズが内容一覧の記載と異なります</translation>
    </message>
    <message>
      <source>{name} is refused: {reason}.</source>
      <extracomment>models/archive.py</extracomment>
      <translation>{name}は拒否されました: {reason}。</translation>
    </message>
    <message>
      <source>it ends early</source>
      <extracomment>models/archive.py</extracomment>
      <translation>途中で終わっています</translation>
    </message>
    <message>
      <source>format is {format}; this FurryTag reads {format2}</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>formatは{format}ですが、このFurryTagが読めるのは{format2}です</translation>
    </message>
    <message>
      <source>{count} models have the id {model_id}</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>id {model_id}のモデルが{count}個あります</translation>
    </message>
    <message>
      <source>Can't read the catalogue of models {file}: {reason}.</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>モデルのカタログ{file}を読み込めません: {reason}。</translation>
    </message>
    <message>
      <source>{key}.manifest.input is not that of the first of its readings</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.manifest.inputが最初の読み取り方のものと異なります</translation>
    </message>
    <message>
      <source>{key}.downloads lacks {needed}, which the manifest names</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.downloadsに、マニフェストが指定する{needed}がありません</translation>
    </message>
    <message>
      <source>{key}.needs must be numbers from 1</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.needsは1以上の数値でなければなりません</translation>
    </message>
    <message>
      <source>{key}.downloads has {number} files; an archive is one</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.downloadsにファイルが{number}個ありますが、アーカイブは1個です</translation>
    </message>
    <message>
      <source>{key}.manifest.files must be left out; they are those of downloads</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.manifest.filesは省略してください。downloadsのファイルがそれに当たります</translation>
    </message>
    <message>
      <source>{key}.tags is {tags}; it can't be negative</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.tagsは{tags}ですが、負の値にはできません</translation>
    </message>
    <message>
      <source>{key}.{name} is empty</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.{name}が空です</translation>
    </message>
    <message>
      <source>{key}.page is {page}; it must be an address that begins with https://</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.pageは{page}ですが、https://で始まるアドレスでなければなりません</translation>
    </message>
    <message>
      <source>{key}.downloads names {name} twice</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.downloadsに{name}が二重に指定されています</translation>
    </message>
    <message>
      <source>{key}.name is {name}; it must be a path inside the model's folder, with forward slashes</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.nameは{name}ですが、モデルのフォルダ内のパス（区切りはスラッシュ）でなければなりません</translation>
    </message>
    <message>
      <source>{key} has the address {page}; it must begin with https://</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}のアドレスは{page}ですが、https://で始まらなければなりません</translation>
    </message>
    <message>
      <source>{key}.sha256 is {sha256}; it must be 64 hexadecimal digits in lower case</source>
      <extracomment>models/catalog.py</extracomment>
      <translation>{key}.sha256は{sha256}ですが、小文字の16進数64桁でなければなりません</translation>
    </message>
    <message>
      <source>Do you trust where it comes from?</source>
      <extracomment>models/consent.py</extracomment>
      <translation>入手元を信頼しますか?</translation>
    </message>
    <message>
      <source>This model is not from FurryTag's catalogue, so nobody has looked at it. Its files were checked for what could do harm, and it runs in a process of its own.</source>
      <extracomment>models/consent.py</extracomment>
      <translation>このモデルはFurryTagのカタログにないため、誰も確認していません。ファイルに害を及ぼすものがないか検査済みで、モデルは独立したプロセスで実行されます。</translation>
    </message>
    <message>
      <source>This looks like a model of FurryTag's catalogue, but nobody has published hashes to prove it by. Its files were checked for what could do harm, and it runs in a process of its own.</source>
      <extracomment>models/consent.py</extracomment>
      <translation>FurryTagのカタログにあるモデルのようですが、それを証明するハッシュは公開されていません。ファイルに害を及ぼすものがないか検査済みで、モデルは独立したプロセスで実行されます。</translation>
    </message>
    <message>
      <source>Agree to it, or leave the model.</source>
      <extracomment>models/consent.py</extracomment>
      <translation>同意するか、このモデルを使わないでください。</translation>
    </message>
    <message>
      <source>Nobody has stated a licence for {title} ({licence}).</source>
      <extracomment>models/consent.py</extracomment>
      <translation>{title}のライセンスは明示されていません（{licence}）。</translation>
    </message>
    <message>
      <source>Nobody has stated a licence for {title}.</source>
      <extracomment>models/consent.py</extracomment>
      <translation>{title}のライセンスは明示されていません。</translation>
    </message>
    <message>
      <source>Use it all the same, for yourself?</source>
      <extracomment>models/consent.py</extracomment>
      <translation>それでも個人で使用しますか?</translation>
    </message>
    <message>
      <source>The licence of {title} ({licence}) allows no commercial use.</source>
      <extracomment>models/consent.py</extracomment>
      <translation>{title}のライセンス（{licence}）は商用利用を認めていません。</translation>
    </message>
    <message>
      <source>Will you keep to that?</source>
      <extracomment>models/consent.py</extracomment>
      <translation>これを守りますか?</translation>
    </message>
    <message>
      <source>{names} of {title} has changed since it was downloaded on {on}, from the same address.</source>
      <extracomment>models/consent.py</extracomment>
      <translation>{title}の{names}は、{on}のダウンロード後に同じアドレスで変更されています。</translation>
    </message>
    <message>
      <source>Use the new one?</source>
      <extracomment>models/consent.py</extracomment>
      <translation>新しいものを使いますか?</translation>
    </message>
    <message>
      <source>Open it in the browser and save it there, then add the saved zip.</source>
      <extracomment>models/drive.py</extracomment>
      <translation>ブラウザで開いて保存し、保存したzipを追加してください。</translation>
    </message>
    <message>
      <source>Google Drive sends the request on to {host}, which isn't Google Drive</source>
      <extracomment>models/drive.py</extracomment>
      <translation>Google Driveが、Google Driveではない{host}に要求を転送しています</translation>
    </message>
    <message>
      <source>Google Drive leads from page to page and never to the file</source>
      <extracomment>models/drive.py</extracomment>
      <translation>Google Driveがページからページへ移るだけで、ファイルにたどり着きません</translation>
    </message>
    <message>
      <source>Google Drive's page leads to an address that makes no sense</source>
      <extracomment>models/drive.py</extracomment>
      <translation>Google Driveのページが無効なアドレスを指しています</translation>
    </message>
    <message>
      <source>too many people have fetched it from Google Drive lately ({said})</source>
      <extracomment>models/drive.py</extracomment>
      <translation>最近Google Driveからのダウンロードが多すぎます（{said}）</translation>
    </message>
    <message>
      <source>Try again tomorrow. If you can't wait: Open it in the browser and save it there, then add the saved zip.</source>
      <extracomment>models/drive.py</extracomment>
      <translation>明日もう一度試してください。待てない場合: ブラウザで開いて保存し、保存したzipを追加してください。</translation>
    </message>
    <message>
      <source>Google Drive says: "{said}"</source>
      <extracomment>models/drive.py</extracomment>
      <translation>Google Driveからのメッセージ: "{said}"</translation>
    </message>
    <message>
      <source>Google Drive doesn't have it any more, or not for everybody ({status})</source>
      <extracomment>models/drive.py</extracomment>
      <translation>Google Driveにもうないか、一般に公開されていません（{status}）</translation>
    </message>
    <message>
      <source>Google Drive</source>
      <extracomment>models/drive.py</extracomment>
      <translation>Google Drive</translation>
    </message>
    <message>
      <source>Google Drive sends a web page{name} instead of the file</source>
      <extracomment>models/drive.py</extracomment>
      <translation>Google DriveがファイルではなくWebページ{name}を送っています</translation>
    </message>
    <message>
      <source>its owner has not shared it with everybody: Google Drive asks to sign in</source>
      <extracomment>models/drive.py</extracomment>
      <translation>所有者が一般に公開していません: Google Driveがサインインを求めています</translation>
    </message>
    <message>
      <source>Check the connection and try again: what has come is kept.</source>
      <extracomment>models/faults.py</extracomment>
      <translation>接続を確認して、もう一度試してください: 受信済みの分は残ります。</translation>
    </message>
    <message>
      <source>Check the proxy in the system's settings.</source>
      <extracomment>models/faults.py</extracomment>
      <translation>システム設定のプロキシを確認してください。</translation>
    </message>
    <message>
      <source>Open its page in the browser to see why.</source>
      <extracomment>models/faults.py</extracomment>
      <translation>理由を確認するには、ブラウザでページを開いてください。</translation>
    </message>
    <message>
      <source>Open its page in the browser. A network that wants you to sign in first, as in a hotel, is often the reason.</source>
      <extracomment>models/faults.py</extracomment>
      <translation>ブラウザでページを開いてください。ホテルなど、先にサインインが必要なネットワークが原因であることがよくあります。</translation>
    </message>
    <message>
      <source>{host} can't prove that it is {host} (its certificate is not valid)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host}が{host}であることを証明できません（証明書が無効です）</translation>
    </message>
    <message>
      <source>Check the computer's date. A program or network that looks into encrypted traffic can be the reason too.</source>
      <extracomment>models/faults.py</extracomment>
      <translation>コンピュータの日付を確認してください。暗号化通信の内容を検査するプログラムやネットワークが原因のこともあります。</translation>
    </message>
    <message>
      <source>the system's proxy has an address that makes no sense</source>
      <extracomment>models/faults.py</extracomment>
      <translation>システムのプロキシのアドレスが無効です</translation>
    </message>
    <message>
      <source>the system's proxy can't be reached or refuses</source>
      <extracomment>models/faults.py</extracomment>
      <translation>システムのプロキシに接続できないか、拒否されています</translation>
    </message>
    <message>
      <source>{host} contradicts itself about how long the file is</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host}の示すファイルの長さが一致しません</translation>
    </message>
    <message>
      <source>the name {host} can't be found (no network, or no DNS)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>名前{host}が見つかりません（ネットワークまたはDNSがありません）</translation>
    </message>
    <message>
      <source>{host} refuses the connection</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host}が接続を拒否しています</translation>
    </message>
    <message>
      <source>no safe connection (TLS) to {host} could be made</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host}との安全な接続 (TLS) を確立できませんでした</translation>
    </message>
    <message>
      <source>{host} doesn't answer</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host}が応答しません</translation>
    </message>
    <message>
      <source>{host} has sent nothing for {read_s} seconds</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host}から{read_s}秒間何も届きません</translation>
    </message>
    <message>
      <source>{host} doesn't allow it (401)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host}が許可していません (401)</translation>
    </message>
    <message>
      <source>{host} doesn't allow it (403)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host}が許可していません (403)</translation>
    </message>
    <message>
      <source>{host} doesn't have the file any more (404)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host}にファイルがもうありません (404)</translation>
    </message>
    <message>
      <source>Look on its page for where it went.</source>
      <extracomment>models/faults.py</extracomment>
      <translation>ページで移動先を確認してください。</translation>
    </message>
    <message>
      <source>the system's proxy wants a name and a password (407)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>システムのプロキシがユーザー名とパスワードを求めています (407)</translation>
    </message>
    <message>
      <source>{host} doesn't have the file any more (410)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host}にファイルがもうありません (410)</translation>
    </message>
    <message>
      <source>{host} is asked too often (429)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host}への要求が多すぎます (429)</translation>
    </message>
    <message>
      <source>{host} is overloaded or being serviced (503)</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host}は過負荷かメンテナンス中です (503)</translation>
    </message>
    <message>
      <source>there is no way to {host} from this network</source>
      <extracomment>models/faults.py</extracomment>
      <translation>このネットワークからは{host}に到達できません</translation>
    </message>
    <message>
      <source>its address is not one that can be asked</source>
      <extracomment>models/faults.py</extracomment>
      <translation>アドレスが接続できないものです</translation>
    </message>
    <message>
      <source>the connection to {host} was cut</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host}との接続が切断されました</translation>
    </message>
    <message>
      <source>{host} has a fault of its own ({status})</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host}側で障害が発生しています（{status}）</translation>
    </message>
    <message>
      <source>{host} answers with {status} in place of the file</source>
      <extracomment>models/faults.py</extracomment>
      <translation>{host}がファイルの代わりに{status}を返しました</translation>
    </message>
    <message>
      <source>Free some space, or let the models lie on another disk, and try again: what has come is kept.</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>空き容量を増やすか、モデルの保存先を別のディスクにして、もう一度試してください: 受信済みの分は残ります。</translation>
    </message>
    <message>
      <source>Can't download {what}: {names} are not the names of files in one folder.</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>{what}をダウンロードできません: {names}は1つのフォルダ内のファイル名になりません。</translation>
    </message>
    <message>
      <source>Downloading {what}</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>{what}をダウンロード中</translation>
    </message>
    <message>
      <source>Trying {name} again: {reason}</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>{name}を再試行しています: {reason}</translation>
    </message>
    <message>
      <source>{reason} and asks to wait {minutes} minutes</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>{reason}（{minutes}分待つよう求められています）</translation>
    </message>
    <message>
      <source>Try again then: what has come is kept.</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>その後でもう一度試してください: 受信済みの分は残ります。</translation>
    </message>
    <message>
      <source>Can't download {what}: {reason}.</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>{what}をダウンロードできません: {reason}。</translation>
    </message>
    <message>
      <source>Try again: it starts anew. If that gives the same, look on its page for what changed.</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>もう一度試してください: 最初からやり直します。結果が同じなら、ページで変更点を確認してください。</translation>
    </message>
    <message>
      <source>what came has {size_bytes} bytes where {size_bytes2} were published</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>受信した内容は{size_bytes}バイトですが、公開されているのは{size_bytes2}バイトです</translation>
    </message>
    <message>
      <source>what came is not what was published (SHA-256 {sha256}… where {sha257}… is expected)</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>受信した内容が公開されているものと異なります（SHA-256は{sha256}…ですが、{sha257}…のはずです）</translation>
    </message>
    <message>
      <source>it takes {needed} MB and {free} MB are free in {folder}</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>{needed} MB必要ですが、{folder}の空きは{free} MBです</translation>
    </message>
    <message>
      <source>the disk of {folder} is full</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>{folder}のディスクがいっぱいです</translation>
    </message>
    <message>
      <source>{folder} can't be written: {reason}</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>{folder}に書き込めません: {reason}</translation>
    </message>
    <message>
      <source>Check the folder and its permissions. What has come is kept.</source>
      <extracomment>models/fetch.py</extracomment>
      <translation>フォルダとその権限を確認してください。受信済みの分は残ります。</translation>
    </message>
    <message>
      <source>has control or invisible characters in its name</source>
      <extracomment>models/filenames.py</extracomment>
      <translation>名前に制御文字または見えない文字を含んでいます</translation>
    </message>
    <message>
      <source>is an absolute path</source>
      <extracomment>models/filenames.py</extracomment>
      <translation>絶対パスです</translation>
    </message>
    <message>
      <source>has the character {char} in its name, which not every system allows</source>
      <extracomment>models/filenames.py</extracomment>
      <translation>名前に文字{char}を含み、一部のシステムで使えません</translation>
    </message>
    <message>
      <source>has a name of more than {max_name_bytes} bytes</source>
      <extracomment>models/filenames.py</extracomment>
      <translation>名前が{max_name_bytes}バイトを超えています</translation>
    </message>
    <message>
      <source>leads out of its folder or nowhere</source>
      <extracomment>models/filenames.py</extracomment>
      <translation>フォルダの外か、存在しない場所を指しています</translation>
    </message>
    <message>
      <source>has a name that ends with a dot or a space, which not every system keeps</source>
      <extracomment>models/filenames.py</extracomment>
      <translation>名前の末尾がピリオドか空白で、一部のシステムで保持されません</translation>
    </message>
    <message>
      <source>has the name of a device, {part}</source>
      <extracomment>models/filenames.py</extracomment>
      <translation>デバイスの名前{part}を持っています</translation>
    </message>
    <message>
      <source>lies in assets, and FurryTag runs no graph that reads files of its own</source>
      <extracomment>models/filenames.py</extracomment>
      <translation>assets内にあり、FurryTagは独自のファイルを読むグラフを実行しません</translation>
    </message>
    <message>
      <source>Learned from {positives} of your pictures with this tag and {negatives} without it</source>
      <extracomment>models/head.py</extracomment>
      <translation>このタグのある画像{positives}枚と、ない画像{negatives}枚から学習しました</translation>
    </message>
    <message>
      <source>{learned}. The model's own answers are as good on the same pictures, so it stays with those.</source>
      <extracomment>models/head.py</extracomment>
      <translation>{learned}。同じ画像でモデル自身の回答も同程度に良いため、そちらを使います。</translation>
    </message>
    <message>
      <source>{learned}; not sure enough to suggest it.</source>
      <extracomment>models/head.py</extracomment>
      <translation>{learned}が、提案するには確信度が足りません。</translation>
    </message>
    <message>
      <source>{learned}. Tried on each of them unseen, it found {recall}</source>
      <extracomment>models/head.py</extracomment>
      <translation>{learned}。それぞれを未見として試した結果、検出率は{recall}</translation>
    </message>
    <message>
      <source>{found} and was right in {precision}.</source>
      <extracomment>models/head.py</extracomment>
      <translation>{found}、正解率は{precision}でした。</translation>
    </message>
    <message>
      <source>{found}; {low} to {high} of what it suggests should be right</source>
      <extracomment>models/head.py</extracomment>
      <translation>{found}。提案のうち{low}～{high}が正しいと見込まれます</translation>
    </message>
    <message>
      <source>{right}, going by the {judged} of its suggestions that you judged.</source>
      <extracomment>models/head.py</extracomment>
      <translation>{right}（判定済みの提案{judged}に基づきます）。</translation>
    </message>
    <message>
      <source>{right}. Judge some of its suggestions, and that is known better.</source>
      <extracomment>models/head.py</extracomment>
      <translation>{right}。提案をいくつか判定すると、より正確に分かります。</translation>
    </message>
    <message>
      <source>Came out of a file: learned from {positives} pictures of others with this tag and {negatives} without it</source>
      <extracomment>models/head.py</extracomment>
      <translation>ファイルから取り込み: 他の人の、このタグのある画像{positives}枚と、ない画像{negatives}枚から学習</translation>
    </message>
    <message>
      <source>{learned}. There it found {recall}</source>
      <extracomment>models/head.py</extracomment>
      <translation>{learned}。そこでの検出率は{recall}</translation>
    </message>
    <message>
      <source>{found} and was right in {precision}; on your pictures that may differ.</source>
      <extracomment>models/head.py</extracomment>
      <translation>{found}、正解率は{precision}でした。お使いの画像では異なる場合があります。</translation>
    </message>
    <message>
      <source>{found}, and {low} to {high} of what it suggests should be right; on your pictures that may differ.</source>
      <extracomment>models/head.py</extracomment>
      <translation>{found}、提案のうち{low}～{high}が正しいと見込まれます。お使いの画像では異なる場合があります。</translation>
    </message>
    <message>
      <source>There is no file or folder {path}.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>ファイルまたはフォルダ{path}がありません。</translation>
    </message>
    <message>
      <source>Look at its name.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>名前を確認してください。</translation>
    </message>
    <message>
      <source>{name} is of a kind that can carry code, so FurryTag never opens it.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>{name}はコードを含みうる種類のファイルなので、FurryTagは開きません。</translation>
    </message>
    <message>
      <source>Ask for the model as ONNX or as a SavedModel.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>ONNXまたはSavedModel形式のモデルを入手してください。</translation>
    </message>
    <message>
      <source>{name} is not a model that FurryTag can add.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>{name}はFurryTagに追加できるモデルではありません。</translation>
    </message>
    <message>
      <source>Choose a zip, an .onnx file with its tag file beside it, or a folder with one of them or a SavedModel.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>zip、タグファイルが隣にある.onnxファイル、またはそのどちらかかSavedModelが入ったフォルダを選んでください。</translation>
    </message>
    <message>
      <source>The outputs of the SavedModel in {graph} are not those of a known model: {widths}.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>{graph}にあるSavedModelの出力は、既知のモデルのものではありません: {widths}。</translation>
    </message>
    <message>
      <source>Write a {manifest_name} for it.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>{manifest_name}を作成してください。</translation>
    </message>
    <message>
      <source>{name} has no output but an embedding.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>{name}には埋め込み以外の出力がありません。</translation>
    </message>
    <message>
      <source>Choose a model that gives tags.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>タグを出力するモデルを選んでください。</translation>
    </message>
    <message>
      <source>{name} takes no single colour picture; it takes {taken}.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>{name}の入力は単一のカラー画像ではなく、{taken}です。</translation>
    </message>
    <message>
      <source>{name} takes no single colour picture; it takes nothing.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>{name}の入力は単一のカラー画像ではなく、入力がありません。</translation>
    </message>
    <message>
      <source>Choose a model that tags pictures.</source>
      <extracomment>models/identify.py</extracomment>
      <translation>画像にタグを付けるモデルを選んでください。</translation>
    </message>
    <message>
      <source>Download or export it again.</source>
      <extracomment>models/inspection/__init__.py</extracomment>
      <translation>もう一度ダウンロードまたはエクスポートしてください。</translation>
    </message>
    <message>
      <source>The model in {folder} is refused: {reason}.</source>
      <extracomment>models/inspection/__init__.py</extracomment>
      <translation>{folder}のモデルは拒否されました: {reason}。</translation>
    </message>
    <message>
      <source>Can't check the graph {where}: it is damaged ({reason}).</source>
      <extracomment>models/inspection/__init__.py</extracomment>
      <translation>グラフ{where}を検査できません: 破損しています（{reason}）。</translation>
    </message>
    <message>
      <source>Can't check the model in {folder}: {filename}: {reason}.</source>
      <extracomment>models/inspection/__init__.py</extracomment>
      <translation>{folder}のモデルを検査できません: {filename}: {reason}。</translation>
    </message>
    <message>
      <source>its function {name} calls others so often that it has {sizes} nodes</source>
      <extracomment>models/inspection/calls.py</extracomment>
      <translation>関数{name}がほかの関数を何度も呼び出し、ノードが{sizes}個になります</translation>
    </message>
    <message>
      <source>its function {called} calls itself and could run without end</source>
      <extracomment>models/inspection/calls.py</extracomment>
      <translation>関数{called}は自身を呼び出しており、際限なく実行されるおそれがあります</translation>
    </message>
    <message>
      <source>an HDF5 file (.h5, old .keras)</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>HDF5ファイル（.h5、旧.keras）</translation>
    </message>
    <message>
      <source>a zip (.keras, .pt, .npz)</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>zip（.keras、.pt、.npz）</translation>
    </message>
    <message>
      <source>a zip</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>zip</translation>
    </message>
    <message>
      <source>a gzip file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>gzipファイル</translation>
    </message>
    <message>
      <source>a bzip2 file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>bzip2ファイル</translation>
    </message>
    <message>
      <source>an xz file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>xzファイル</translation>
    </message>
    <message>
      <source>a 7z file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>7zファイル</translation>
    </message>
    <message>
      <source>a rar file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>rarファイル</translation>
    </message>
    <message>
      <source>a NumPy file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>NumPyファイル</translation>
    </message>
    <message>
      <source>a PyTorch file (.pt, .bin), which can run any code</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>任意のコードを実行できるPyTorchファイル（.pt、.bin）</translation>
    </message>
    <message>
      <source>Remove it from the folder if the model needs no such file, or get the model as a SavedModel or as ONNX.</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>モデルに不要なファイルであればフォルダから削除するか、SavedModelまたはONNX形式のモデルを入手してください。</translation>
    </message>
    <message>
      <source>Put the file itself in its place.</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>代わりにファイルそのものを置いてください。</translation>
    </message>
    <message>
      <source>it has more than {max_files} files and folders</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>ファイルとフォルダが{max_files}個を超えています</translation>
    </message>
    <message>
      <source>Put the model's files alone into a folder.</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>モデルのファイルだけをフォルダに入れてください。</translation>
    </message>
    <message>
      <source>{name} is a link</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>{name}はリンクです</translation>
    </message>
    <message>
      <source>Rename it, or get the model from another source.</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>名前を変更するか、別の入手元からモデルを入手してください。</translation>
    </message>
    <message>
      <source>{name} is a device or another special file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>{name}はデバイスまたはその他の特殊ファイルです</translation>
    </message>
    <message>
      <source>Remove it.</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>削除してください。</translation>
    </message>
    <message>
      <source>{name} is {found}, whatever its name says</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>{name}は、名前にかかわらず{found}です</translation>
    </message>
    <message>
      <source>the pointer to a file that a git server keeps, not the file</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>ファイル本体ではなく、Gitサーバー上のファイルへのポインタ</translation>
    </message>
    <message>
      <source>a pickle, which can run any code</source>
      <extracomment>models/inspection/folder.py</extracomment>
      <translation>任意のコードを実行できるpickle</translation>
    </message>
    <message>
      <source>Ask its maker for an export with standard operations only.</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>標準の操作だけを使うエクスポートを作者に依頼してください。</translation>
    </message>
    <message>
      <source>Get the weights' file too, beside the ONNX file, or an ONNX file that holds its weights.</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>ONNXファイルの隣に重みのファイルも置くか、重みを含むONNXファイルを入手してください。</translation>
    </message>
    <message>
      <source>{name} holds a graph for training too</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>{name}には学習用のグラフも含まれています</translation>
    </message>
    <message>
      <source>Ask its maker for an export for inference alone.</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>推論専用のエクスポートを作者に依頼してください。</translation>
    </message>
    <message>
      <source>it has no graph</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>グラフがありません</translation>
    </message>
    <message>
      <source>its function {name}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>関数{name}</translation>
    </message>
    <message>
      <source>{where} is of the domain {domain}, which FurryTag doesn't know</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>{where}のドメイン{domain}をFurryTagは知りません</translation>
    </message>
    <message>
      <source>two of its functions are called {name}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>{name}という名前の関数が2つあります</translation>
    </message>
    <message>
      <source>its graph</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>グラフ</translation>
    </message>
    <message>
      <source>{where} holds graphs within graphs, more than {max_depth} deep</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>{where}にグラフが{max_depth}段を超えて入れ子になっています</translation>
    </message>
    <message>
      <source>it has more than {max_nodes} nodes</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>ノードが{max_nodes}個を超えています</translation>
    </message>
    <message>
      <source>{where} holds the operation {op} (node {name}), {problem}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>{where}に操作{op}（ノード{name}）があり、この操作は{problem}</translation>
    </message>
    <message>
      <source>a graph within {where}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>{where}内のグラフ</translation>
    </message>
    <message>
      <source>whose domain {domain} FurryTag doesn't know</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>FurryTagが知らないドメイン{domain}のものです</translation>
    </message>
    <message>
      <source>which is not one of those of com.microsoft that a tagger is made of</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>タガーで使われるcom.microsoftの操作ではありません</translation>
    </message>
    <message>
      <source>which can run without end</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>際限なく実行されるおそれがあります</translation>
    </message>
    <message>
      <source>it doesn't say which version of ONNX it is of</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>どのバージョンのONNXか示されていません</translation>
    </message>
    <message>
      <source>{name} needs version {version} of ONNX's operations; this FurryTag knows those up to {max_opset}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>{name}にはONNX操作のバージョン{version}が必要ですが、このFurryTagが対応するのは{max_opset}までです</translation>
    </message>
    <message>
      <source>Update FurryTag, or export the model for an older version.</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>FurryTagを更新するか、モデルを古いバージョン向けにエクスポートしてください。</translation>
    </message>
    <message>
      <source>without a name</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>（名前なし）</translation>
    </message>
    <message>
      <source>its constant {name} has an impossible size</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>定数{name}のサイズがあり得ない値です</translation>
    </message>
    <message>
      <source>its constant {name} names the {key} of its file twice</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>定数{name}がファイルの{key}を二重に指定しています</translation>
    </message>
    <message>
      <source>its constant {name} is taken from the file {value}, which {problem}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>定数{name}の読み込み元のファイル{value}は{problem}</translation>
    </message>
    <message>
      <source>is missing in {folder}</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>{folder}にありません</translation>
    </message>
    <message>
      <source>is no regular file</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>通常のファイルではありません</translation>
    </message>
    <message>
      <source>has an offset or a length that is no number</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>オフセットまたは長さが数値ではありません</translation>
    </message>
    <message>
      <source>ends at byte {file_bytes}, before the constant does</source>
      <extracomment>models/inspection/onnx.py</extracomment>
      <translation>{file_bytes}バイト目で終わり、定数の終わりに達していません</translation>
    </message>
    <message>
      <source>reads files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>ファイルを読み込みます</translation>
    </message>
    <message>
      <source>lists files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>ファイルを一覧します</translation>
    </message>
    <message>
      <source>writes files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>ファイルに書き込みます</translation>
    </message>
    <message>
      <source>moves and deletes files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>ファイルを移動および削除します</translation>
    </message>
    <message>
      <source>can write files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>ファイルに書き込むおそれがあります</translation>
    </message>
    <message>
      <source>writes to the terminal</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>端末に書き込みます</translation>
    </message>
    <message>
      <source>runs Python code</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>Pythonコードを実行します</translation>
    </message>
    <message>
      <source>can run without end</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>際限なく実行されるおそれがあります</translation>
    </message>
    <message>
      <source>is a loop's, which can run without end</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>ループ用で、際限なく実行されるおそれがあります</translation>
    </message>
    <message>
      <source>runs a function by its name</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>名前を指定して関数を実行します</translation>
    </message>
    <message>
      <source>runs functions elsewhere</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>別の場所で関数を実行します</translation>
    </message>
    <message>
      <source>runs a program in another language</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>別の言語のプログラムを実行します</translation>
    </message>
    <message>
      <source>loads a program</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>プログラムを読み込みます</translation>
    </message>
    <message>
      <source>is a data set's, which can read files and run hidden graphs</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>データセット用で、ファイルを読み込み、隠れたグラフを実行するおそれがあります</translation>
    </message>
    <message>
      <source>is a look-up table's, which can read files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>ルックアップテーブル用で、ファイルを読み込むおそれがあります</translation>
    </message>
    <message>
      <source>works on files</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>ファイルを操作します</translation>
    </message>
    <message>
      <source>works on text, and a tagger works on numbers</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>テキストを扱いますが、タガーは数値を扱うものです</translation>
    </message>
    <message>
      <source>is not one of those that a tagger is made of</source>
      <extracomment>models/inspection/operations.py</extracomment>
      <translation>タガーで使われる操作ではありません</translation>
    </message>
    <message>
      <source>Ask its maker for an export for inference alone, or for an ONNX file.</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>推論専用のエクスポートかONNXファイルを作者に依頼してください。</translation>
    </message>
    <message>
      <source>Don't run it with other software either. Get the model from another source.</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>ほかのソフトウェアでも実行しないでください。別の入手元からモデルを入手してください。</translation>
    </message>
    <message>
      <source>it has {number} graphs where one is expected</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>グラフが{number}個ありますが、1個でなければなりません</translation>
    </message>
    <message>
      <source>its graph names files of its own (assets), which it would read</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>グラフが独自のファイル (assets) を指定しており、それを読み込むおそれがあります</translation>
    </message>
    <message>
      <source>two nodes of its graph are called {name}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>グラフに{name}という名前のノードが2つあります</translation>
    </message>
    <message>
      <source>the function {name}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>関数{name}</translation>
    </message>
    <message>
      <source>its function {name}, which saves or loads files, is also reached from {place}, not from its saver alone</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>ファイルを保存または読み込む関数{name}が、保存処理以外の{place}からも呼び出されます</translation>
    </message>
    <message>
      <source>its function {name}, which saves or loads files, has the attribute {strange}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>ファイルを保存または読み込む関数{name}に属性{strange}があります</translation>
    </message>
    <message>
      <source>its signature runs {name}, which saves or loads files</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>シグネチャが、ファイルを保存または読み込む{name}を実行します</translation>
    </message>
    <message>
      <source>its saver runs {name}, which is no call of a function</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>保存処理が、関数の呼び出しではない{name}を実行します</translation>
    </message>
    <message>
      <source>its graph runs {source}, which saves or loads files, for {name}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>グラフが{name}のために、ファイルを保存または読み込む{source}を実行します</translation>
    </message>
    <message>
      <source>its function {name} loads another file than its weights</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>関数{name}が重み以外のファイルを読み込みます</translation>
    </message>
    <message>
      <source>the node {name} of its function {name2} loads another file than its weights</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>関数{name2}のノード{name}が重み以外のファイルを読み込みます</translation>
    </message>
    <message>
      <source>which {op} and stands outside of what saves and loads its weights</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>重みの保存と読み込みの部分の外にあり、{op}</translation>
    </message>
    <message>
      <source>which {op}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>{op}</translation>
    </message>
    <message>
      <source>{where} holds the operation {op} (node {name}), {reason}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>{where}に操作{op}（ノード{name}）があり、この操作は{reason}</translation>
    </message>
    <message>
      <source>{where} holds the operation without a name (node {name}), {reason}</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>{where}に名前のない操作（ノード{name}）があり、この操作は{reason}</translation>
    </message>
    <message>
      <source>{where} calls {name} (node {name2}), which is none of its functions</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>{where}が{name}（ノード{name2}）を呼び出していますが、定義された関数ではありません</translation>
    </message>
    <message>
      <source>its function {name} has the name of an operation, and would be run in its place</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>関数{name}が操作と同じ名前を持ち、その操作の代わりに実行されます</translation>
    </message>
    <message>
      <source>it has the collection {name}, which a SavedModel of TensorFlow 2 has no use for</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>コレクション{name}がありますが、TensorFlow 2のSavedModelには不要なものです</translation>
    </message>
    <message>
      <source>it runs {ops} as soon as it is loaded ({name})</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>読み込むとすぐに{ops}を実行します（{name}）</translation>
    </message>
    <message>
      <source>its functions have more than {max_nodes} nodes</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>関数のノードが{max_nodes}個を超えています</translation>
    </message>
    <message>
      <source>a node has two names</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>ノードに名前が2つあります</translation>
    </message>
    <message>
      <source>its object graph names a file of its own (asset), which it would read</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>オブジェクトグラフが独自のファイル (asset) を指定しており、それを読み込むおそれがあります</translation>
    </message>
    <message>
      <source>its object graph holds a look-up table or another resource, which can read files</source>
      <extracomment>models/inspection/savedmodel.py</extracomment>
      <translation>オブジェクトグラフにルックアップテーブルまたは別のリソースがあり、ファイルを読み込むおそれがあります</translation>
    </message>
    <message>
      <source>{key} is {data}; it must be an object</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key}は{data}ですが、オブジェクトでなければなりません</translation>
    </message>
    <message>
      <source>the whole is {data}; it must be an object</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>全体が{data}ですが、オブジェクトでなければなりません</translation>
    </message>
    <message>
      <source>{key} is not a key that FurryTag knows</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key}はFurryTagの知らないキーです</translation>
    </message>
    <message>
      <source>{key} is missing</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key}がありません</translation>
    </message>
    <message>
      <source>{key} is wrong: {reason}</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key}に誤りがあります: {reason}</translation>
    </message>
    <message>
      <source>the whole is wrong: {reason}</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>全体に誤りがあります: {reason}</translation>
    </message>
    <message>
      <source>{key} is {value}; it must be an object</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key}は{value}ですが、オブジェクトでなければなりません</translation>
    </message>
    <message>
      <source>a key of {key}</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key}のキー</translation>
    </message>
    <message>
      <source>{key} is {value}; it must be one of {choices}</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key}は{value}ですが、{choices}のいずれかでなければなりません</translation>
    </message>
    <message>
      <source>{key} is {value}; it must be {kind}</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key}は{value}ですが、{kind}でなければなりません</translation>
    </message>
    <message>
      <source>{key} is {value}; it must be a list</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key}は{value}ですが、リストでなければなりません</translation>
    </message>
    <message>
      <source>{key} has {number} values; it must have {number2}</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key}の値は{number}個ですが、{number2}個でなければなりません</translation>
    </message>
    <message>
      <source>{key} is {value}; it must be text</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key}は{value}ですが、テキストでなければなりません</translation>
    </message>
    <message>
      <source>{key} is {value}; it must not hold control characters</source>
      <extracomment>models/jsonrecord.py</extracomment>
      <translation>{key}は{value}ですが、制御文字は使えません</translation>
    </message>
    <message>
      <source>Can't look into {folder}: {reason}.</source>
      <extracomment>models/location.py</extracomment>
      <translation>{folder}の中を調べられません: {reason}。</translation>
    </message>
    <message>
      <source>There is no model near the top of {folder}, which has too many folders.</source>
      <extracomment>models/location.py</extracomment>
      <translation>{folder}の上位にモデルがなく、フォルダが多すぎます。</translation>
    </message>
    <message>
      <source>Choose the model's own folder.</source>
      <extracomment>models/location.py</extracomment>
      <translation>モデル自体のフォルダを選んでください。</translation>
    </message>
    <message>
      <source>{folder} holds more than one model: {names}.</source>
      <extracomment>models/location.py</extracomment>
      <translation>{folder}に複数のモデルがあります: {names}。</translation>
    </message>
    <message>
      <source>Choose the folder of one of them, or its .onnx file; a zip has to be unpacked for that.</source>
      <extracomment>models/location.py</extracomment>
      <translation>いずれかのフォルダか.onnxファイルを選んでください。zipの場合は、先に展開が必要です。</translation>
    </message>
    <message>
      <source>There is no model in {folder}.</source>
      <extracomment>models/location.py</extracomment>
      <translation>{folder}にモデルがありません。</translation>
    </message>
    <message>
      <source>Look for an ONNX or SavedModel version of it.</source>
      <extracomment>models/location.py</extracomment>
      <translation>ONNXまたはSavedModel版を探してください。</translation>
    </message>
    <message>
      <source>Leave project.json and tags.txt beside it.</source>
      <extracomment>models/location.py</extracomment>
      <translation>project.jsonとtags.txtを隣に残しておいてください。</translation>
    </message>
    <message>
      <source>: such files can hold code</source>
      <extracomment>models/location.py</extracomment>
      <translation>（この種のファイルはコードを含むことがあります）</translation>
    </message>
    <message>
      <source>{name} is a {kind} file, which FurryTag doesn't read{reason}.</source>
      <extracomment>models/location.py</extracomment>
      <translation>{name}は{kind}ファイルで、FurryTagでは読み込めません{reason}。</translation>
    </message>
    <message>
      <source>lower-case letters, digits, dots, dashes and underscores, at most 80</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>小文字の英字、数字、ピリオド、ハイフン、アンダースコアからなる80文字以内</translation>
    </message>
    <message>
      <source>The manifest {where} has format {data}; this FurryTag reads format {format}.</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>マニフェスト{where}のformatは{data}ですが、このFurryTagが読めるのは{format}です。</translation>
    </message>
    <message>
      <source>The manifest {where} is wrong: {reason}.</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>マニフェスト{where}に誤りがあります: {reason}。</translation>
    </message>
    <message>
      <source>Correct it, or install the model again.</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>修正するか、モデルを再インストールしてください。</translation>
    </message>
    <message>
      <source>it is larger than {max_bytes} MB</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>{max_bytes} MBを超えています</translation>
    </message>
    <message>
      <source>it is not a JSON object</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>JSONオブジェクトではありません</translation>
    </message>
    <message>
      <source>Can't read the manifest {file}: {reason}.</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>マニフェスト{file}を読み込めません: {reason}。</translation>
    </message>
    <message>
      <source>Install the model again.</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>モデルを再インストールしてください。</translation>
    </message>
    <message>
      <source>id is {id}; it must be lower-case letters, digits, dots, dashes and underscores, at most 80</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>idは{id}ですが、小文字の英字、数字、ピリオド、ハイフン、アンダースコアからなる80文字以内でなければなりません</translation>
    </message>
    <message>
      <source>title is empty</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>titleが空です</translation>
    </message>
    <message>
      <source>heads has more than one rating</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>headsにratingが複数あります</translation>
    </message>
    <message>
      <source>readings[{number}].id is {id}; it must be lower-case letters, digits, dots, dashes and underscores, at most 80</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>readings[{number}].idは{id}ですが、小文字の英字、数字、ピリオド、ハイフン、アンダースコアからなる80文字以内でなければなりません</translation>
    </message>
    <message>
      <source>{key} is {name}; it must be a path inside the model's folder, with forward slashes</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>{key}は{name}ですが、モデルのフォルダ内のパス（区切りはスラッシュ）でなければなりません</translation>
    </message>
    <message>
      <source>files[{number}].sha256 is {sha256}; it must be 64 hexadecimal digits in lower case</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>files[{number}].sha256は{sha256}ですが、小文字の16進数64桁でなければなりません</translation>
    </message>
    <message>
      <source>{key}.{name} holds {side}; a side must be from 1 to {max_side_px}</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>{key}.{name}に{side}がありますが、辺は1～{max_side_px}でなければなりません</translation>
    </message>
    <message>
      <source>{key}.std is {std}; every value must be above 0</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>{key}.stdは{std}ですが、すべての値が0より大きくなければなりません</translation>
    </message>
    <message>
      <source>{key}.mean and {key}.std must be given together</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>{key}.meanと{key}.stdは両方指定しなければなりません</translation>
    </message>
    <message>
      <source>{key}.{name} is {color}; every value must be from 0 to 255</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>{key}.{name}は{color}ですが、すべての値が0～255でなければなりません</translation>
    </message>
    <message>
      <source>{key} is {value}; it must be from 0 to 1</source>
      <extracomment>models/manifest.py</extracomment>
      <translation>{key}は{value}ですが、0～1でなければなりません</translation>
    </message>
    <message>
      <source>Can't read the ONNX file {file}: {reason}.</source>
      <extracomment>models/onnxfile.py</extracomment>
      <translation>ONNXファイル{file}を読み込めません: {reason}。</translation>
    </message>
    <message>
      <source>{name} is no ONNX model: it has no outputs.</source>
      <extracomment>models/onnxfile.py</extracomment>
      <translation>{name}はONNXモデルではありません: 出力がありません。</translation>
    </message>
    <message>
      <source>another FurryTag is fetching it</source>
      <extracomment>models/partfile.py</extracomment>
      <translation>別のFurryTagがダウンロード中です</translation>
    </message>
    <message>
      <source>Wait until that is done.</source>
      <extracomment>models/partfile.py</extracomment>
      <translation>終わるまで待ってください。</translation>
    </message>
    <message>
      <source>{value} is no answer to {labels}.</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>{value}は{labels}の回答になりません。</translation>
    </message>
    <message>
      <source>Choose one of {value}.</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>{value}から選んでください。</translation>
    </message>
    <message>
      <source>{value} is no size of a picture.</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>{value}は画像のサイズではありません。</translation>
    </message>
    <message>
      <source>Write it as 448 or as 384x512, at most {max_side_px}.</source>
      <extracomment>models/proposal.py</extracomment>
      <translation>448または384x512の形式で、最大{max_side_px}まで指定してください。</translation>
    </message>
    <message>
      <source>The models can't be moved to {new}.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation>モデルを{new}に移動できません。</translation>
    </message>
    <message>
      <source>Choose a folder that is neither inside the present one nor around it.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation>現在のフォルダの中でも外側でもないフォルダを選んでください。</translation>
    </message>
    <message>
      <source>{new} is not empty.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation>{new}は空ではありません。</translation>
    </message>
    <message>
      <source>Choose an empty folder, or a new one.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation>空のフォルダか新しいフォルダを選んでください。</translation>
    </message>
    <message>
      <source>The models can't be moved to {new}: {reason}.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation>モデルを{new}に移動できません: {reason}。</translation>
    </message>
    <message>
      <source>{new} can't be written to.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation>{new}に書き込めません。</translation>
    </message>
    <message>
      <source>The models need {needed_bytes} GB and {new} has {free_bytes} GB free.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation>モデルには{needed_bytes} GB必要ですが、{new}の空きは{free_bytes} GBです。</translation>
    </message>
    <message>
      <source>Free some space, or choose another disk.</source>
      <extracomment>models/relocation.py</extracomment>
      <translation>空き容量を増やすか、別のディスクを選んでください。</translation>
    </message>
    <message>
      <source>{pictures_per_s} pictures/s</source>
      <extracomment>models/runs.py</extracomment>
      <translation>{pictures_per_s}枚/秒</translation>
    </message>
    <message>
      <source>Can't read the SavedModel in {folder}: {reason}.</source>
      <extracomment>models/savedmodel.py</extracomment>
      <translation>{folder}のSavedModelを読み込めません: {reason}。</translation>
    </message>
    <message>
      <source>its signature has {number} inputs where one picture is expected</source>
      <extracomment>models/savedmodel.py</extracomment>
      <translation>シグネチャの入力が{number}個ありますが、画像1つでなければなりません</translation>
    </message>
    <message>
      <source>its input {name} has {number} dimensions where 4 are expected</source>
      <extracomment>models/savedmodel.py</extracomment>
      <translation>入力{name}は{number}次元ですが、4次元でなければなりません</translation>
    </message>
    <message>
      <source>its Keras metadata is no JSON</source>
      <extracomment>models/savedmodel.py</extracomment>
      <translation>KerasメタデータがJSONではありません</translation>
    </message>
    <message>
      <source>{id} is being installed already.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>{id}はすでにインストール中です。</translation>
    </message>
    <message>
      <source>Wait for it, or close the other FurryTag.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>終わるまで待つか、もう一方のFurryTagを閉じてください。</translation>
    </message>
    <message>
      <source>Can't write to the models folder {models_dir}: {reason}.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>モデルフォルダ{models_dir}に書き込めません: {reason}。</translation>
    </message>
    <message>
      <source>Move it to another place, or free it.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>別の場所に移動するか、空き容量を増やしてください。</translation>
    </message>
    <message>
      <source>Can't put the model into {target}: {reason}.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>モデルを{target}に置けません: {reason}。</translation>
    </message>
    <message>
      <source>Close what uses the folder, and install it again.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>フォルダを使用しているものを閉じ、もう一度インストールしてください。</translation>
    </message>
    <message>
      <source>Can't remove {target}: {reason}.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>{target}を削除できません: {reason}。</translation>
    </message>
    <message>
      <source>Close what uses the folder, and try again.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>フォルダを使用しているものを閉じ、もう一度試してください。</translation>
    </message>
    <message>
      <source>Can't copy {reached}: {reason}.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>{reached}をコピーできません: {reason}。</translation>
    </message>
    <message>
      <source>Check the file and the free space.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>ファイルと空き容量を確認してください。</translation>
    </message>
    <message>
      <source>Can't copy {source}: {reason}.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>{source}をコピーできません: {reason}。</translation>
    </message>
    <message>
      <source>Check the free space.</source>
      <extracomment>models/staging.py</extracomment>
      <translation>空き容量を確認してください。</translation>
    </message>
    <message>
      <source>Can't use the model {title}: {problem}</source>
      <extracomment>models/store.py</extracomment>
      <translation>モデル{title}を使用できません: {problem}</translation>
    </message>
    <message>
      <source>its id {id} is that of the model in {owner}.</source>
      <extracomment>models/store.py</extracomment>
      <translation>idの{id}は{owner}のモデルのものです。</translation>
    </message>
    <message>
      <source>Installed: {names}.</source>
      <extracomment>models/store.py</extracomment>
      <translation>インストール済み: {names}。</translation>
    </message>
    <message>
      <source>No model is installed in {models_dir}.</source>
      <extracomment>models/store.py</extracomment>
      <translation>{models_dir}にモデルがインストールされていません。</translation>
    </message>
    <message>
      <source>There is no model {model_id}.</source>
      <extracomment>models/store.py</extracomment>
      <translation>モデル{model_id}はありません。</translation>
    </message>
    <message>
      <source>The model {model_key} is no longer installed.</source>
      <extracomment>models/store.py</extracomment>
      <translation>モデル{model_key}はもうインストールされていません。</translation>
    </message>
    <message>
      <source>There is {key} in its place; tag with that one.</source>
      <extracomment>models/store.py</extracomment>
      <translation>代わりに{key}があります。それでタグ付けしてください。</translation>
    </message>
    <message>
      <source>the file variables/variables.data-* with its weights is missing in {folder}.</source>
      <extracomment>models/store.py</extracomment>
      <translation>重みのファイルvariables/variables.data-*が{folder}にありません。</translation>
    </message>
    <message>
      <source>the file {name} is a link out of its folder.</source>
      <extracomment>models/store.py</extracomment>
      <translation>ファイル{name}はフォルダの外へのリンクです。</translation>
    </message>
    <message>
      <source>the file {name} is missing in {folder}.</source>
      <extracomment>models/store.py</extracomment>
      <translation>ファイル{name}が{folder}にありません。</translation>
    </message>
    <message>
      <source>{name} is not a regular file.</source>
      <extracomment>models/store.py</extracomment>
      <translation>{name}は通常のファイルではありません。</translation>
    </message>
    <message>
      <source>the file {name} can't be read: {reason}.</source>
      <extracomment>models/store.py</extracomment>
      <translation>ファイル{name}を読み込めません: {reason}。</translation>
    </message>
    <message>
      <source>the file {name} has {size_bytes} bytes where {size_bytes2} are expected.</source>
      <extracomment>models/store.py</extracomment>
      <translation>ファイル{name}は{size_bytes}バイトですが、{size_bytes2}バイトのはずです。</translation>
    </message>
    <message>
      <source>it holds no tags</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>タグが含まれていません</translation>
    </message>
    <message>
      <source>Can't read the tag file {path}: {reason}.</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>タグファイル{path}を読み込めません: {reason}。</translation>
    </message>
    <message>
      <source>it has more than {max_rows} tags</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>タグが{max_rows}個を超えています</translation>
    </message>
    <message>
      <source>{place} holds no tag name of 1 to {max_name_chars} visible characters</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>{place}に、表示できる1～{max_name_chars}文字のタグ名がありません</translation>
    </message>
    <message>
      <source>{place} holds no category of visible characters</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>{place}に、表示できる文字のカテゴリがありません</translation>
    </message>
    <message>
      <source>line {number}</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>{number}行目</translation>
    </message>
    <message>
      <source>its first line has no column {missing}</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>1行目に列{missing}がありません</translation>
    </message>
    <message>
      <source>line {line_num} is shorter than the first line</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>{line_num}行目が1行目より短くなっています</translation>
    </message>
    <message>
      <source>line {line_num}</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>{line_num}行目</translation>
    </message>
    <message>
      <source>slot {slot} holds no text</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>スロット{slot}がテキストではありません</translation>
    </message>
    <message>
      <source>slot {slot}</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>スロット{slot}</translation>
    </message>
    <message>
      <source>its {number} names don't have the numbers 0 to {number2}</source>
      <extracomment>models/tagfile.py</extracomment>
      <translation>{number}個の名前に0～{number2}の番号が付いていません</translation>
    </message>
    <message>
      <source>{name} can't be read as a list of tags ({value})</source>
      <extracomment>models/tagsearch.py</extracomment>
      <translation>{name}はタグの一覧として読み込めません（{value}）</translation>
    </message>
    <message>
      <source>{name} lists {number}</source>
      <extracomment>models/tagsearch.py</extracomment>
      <translation>{name}は{number}個</translation>
    </message>
    <message>
      <source>{width} values</source>
      <extracomment>models/tagsearch.py</extracomment>
      <translation>値{width}個</translation>
    </message>
    <message>
      <source>its values</source>
      <extracomment>models/tagsearch.py</extracomment>
      <translation>その値</translation>
    </message>
    <message>
      <source>No file in {folder} names the tags of {graph}, which gives {values}.</source>
      <extracomment>models/tagsearch.py</extracomment>
      <translation>{graph}（出力: {values}）のタグ名を示すファイルが{folder}にありません。</translation>
    </message>
    <message>
      <source>No tag file in {folder} fits {graph}, which gives {values}: {name}.</source>
      <extracomment>models/tagsearch.py</extracomment>
      <translation>{graph}（出力: {values}）に合うタグファイルが{folder}にありません: {name}。</translation>
    </message>
    <message>
      <source>heads.{name} is {category}; it must be one of {choices}</source>
      <extracomment>models/tagset.py</extracomment>
      <translation>heads.{name}は{category}ですが、{choices}のいずれかでなければなりません</translation>
    </message>
    <message>
      <source>{key} names {unknown}, which the model doesn't have</source>
      <extracomment>models/tagset.py</extracomment>
      <translation>{key}がモデルにない{unknown}を指定しています</translation>
    </message>
    <message>
      <source>The manifest of {title} is wrong: {mistake}.</source>
      <extracomment>models/tagset.py</extracomment>
      <translation>{title}のマニフェストに誤りがあります: {mistake}。</translation>
    </message>
    <message>
      <source>it changed on its server while it was fetched</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>ダウンロード中にサーバー上で変更されました</translation>
    </message>
    <message>
      <source>Try again: it starts anew.</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>もう一度試してください: 最初からやり直します。</translation>
    </message>
    <message>
      <source>{url} sends it in a form that wasn't asked for</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>{url}が要求していない形式で送っています</translation>
    </message>
    <message>
      <source>its server has {total_bytes} bytes where {exact_bytes} were published</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>サーバー上では{total_bytes}バイトですが、公開されているのは{exact_bytes}バイトです</translation>
    </message>
    <message>
      <source>Look on its page for what changed.</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>ページで変更点を確認してください。</translation>
    </message>
    <message>
      <source>it has {total_bytes} bytes, more than the {max_bytes} that are taken</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>{total_bytes}バイトあり、上限の{max_bytes}バイトを超えています</translation>
    </message>
    <message>
      <source>its server sends more than the {max_bytes} bytes that are taken</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>サーバーが上限の{max_bytes}バイトを超えて送っています</translation>
    </message>
    <message>
      <source>{url} sends next to nothing</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>{url}からほとんど何も届きません</translation>
    </message>
    <message>
      <source>{host} sends a Git LFS pointer, which only names the file</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>{host}が、ファイル本体ではなくGit LFSのポインタを送っています</translation>
    </message>
    <message>
      <source>Look on its page for the file itself.</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>ページでファイル本体を探してください。</translation>
    </message>
    <message>
      <source>{host} sends an empty file</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>{host}が空のファイルを送っています</translation>
    </message>
    <message>
      <source>what {host} sends is not a zip file</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>{host}が送っているのはzipファイルではありません</translation>
    </message>
    <message>
      <source>{host} sends a web page instead of the file</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>{host}がファイルではなくWebページを送っています</translation>
    </message>
    <message>
      <source>{url} ended before the file did</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>{url}がファイルの途中で終わりました</translation>
    </message>
    <message>
      <source>Try again: what has come is kept.</source>
      <extracomment>models/transfer.py</extracomment>
      <translation>もう一度試してください: 受信済みの分は残ります。</translation>
    </message>
    <message>
      <source>{url} sends the request in a circle</source>
      <extracomment>models/web.py</extracomment>
      <translation>{url}の転送が循環しています</translation>
    </message>
    <message>
      <source>{url} sends the request on and on</source>
      <extracomment>models/web.py</extracomment>
      <translation>{url}の転送が続きすぎます</translation>
    </message>
    <message>
      <source>{url} sends the request to an address that makes no sense</source>
      <extracomment>models/web.py</extracomment>
      <translation>{url}が無効なアドレスに転送しています</translation>
    </message>
    <message>
      <source>{url} sends the request on to {target} without encryption</source>
      <extracomment>models/web.py</extracomment>
      <translation>{url}が暗号化なしで{target}に転送しています</translation>
    </message>
    <message>
      <source>{url} is not a web address</source>
      <extracomment>models/web.py</extracomment>
      <translation>{url}はWebアドレスではありません</translation>
    </message>
    <message>
      <source>the server</source>
      <extracomment>models/web.py</extracomment>
      <translation>サーバー</translation>
    </message>
    <message>
      <source>the server's answer has a length that makes no sense</source>
      <extracomment>models/web.py</extracomment>
      <translation>サーバーの応答にある長さが無効です</translation>
    </message>
    <message>
      <source>the server's answer doesn't say which part of the file it is</source>
      <extracomment>models/web.py</extracomment>
      <translation>サーバーの応答に、ファイルのどの部分かが示されていません</translation>
    </message>
    <message>
      <source>a field has an impossible number</source>
      <extracomment>models/wire.py</extracomment>
      <translation>フィールドの番号があり得ない値です</translation>
    </message>
    <message>
      <source>a field has the unknown type {kind}</source>
      <extracomment>models/wire.py</extracomment>
      <translation>フィールドの型{kind}は不明です</translation>
    </message>
    <message>
      <source>a field comes twice that can be there only once</source>
      <extracomment>models/wire.py</extracomment>
      <translation>1回しか現れないはずのフィールドが2回あります</translation>
    </message>
    <message>
      <source>a text is not UTF-8</source>
      <extracomment>models/wire.py</extracomment>
      <translation>テキストがUTF-8ではありません</translation>
    </message>
    <message>
      <source>{name} has {size} bytes</source>
      <extracomment>models/wire.py</extracomment>
      <translation>{name}が{size}バイトあります</translation>
    </message>
    <message>
      <source>a number is too long</source>
      <extracomment>models/wire.py</extracomment>
      <translation>数値が長すぎます</translation>
    </message>
    <message>
      <source>it has several XMP packets</source>
      <extracomment>tagfiles/blocks.py</extracomment>
      <translation>XMPパケットが複数あります</translation>
    </message>
    <message>
      <source>Can't get at the picture's XMP: {reason}.</source>
      <extracomment>tagfiles/blocks.py</extracomment>
      <translation>画像のXMPを読み取れません: {reason}。</translation>
    </message>
    <message>
      <source>Export to a sidecar instead.</source>
      <extracomment>tagfiles/blocks.py</extracomment>
      <translation>代わりにサイドカーにエクスポートしてください。</translation>
    </message>
    <message>
      <source>the file's name holds a character that is none</source>
      <extracomment>tagfiles/csvtable.py</extracomment>
      <translation>ファイル名に無効な文字が含まれています</translation>
    </message>
    <message>
      <source>Can't read the table: {reason}.</source>
      <extracomment>tagfiles/csvtable.py</extracomment>
      <translation>表を読み込めません: {reason}。</translation>
    </message>
    <message>
      <source>Can't read the table: it isn't one of FurryTag, since it lacks the columns file and tag.</source>
      <extracomment>tagfiles/csvtable.py</extracomment>
      <translation>表を読み込めません: 列fileとtagがなく、FurryTagの表ではありません。</translation>
    </message>
    <message>
      <source>Rename it.</source>
      <extracomment>tagfiles/csvtable.py</extracomment>
      <translation>名前を変更してください。</translation>
    </message>
    <message>
      <source>Can't read the table: a row is longer than the header.</source>
      <extracomment>tagfiles/csvtable.py</extracomment>
      <translation>表を読み込めません: ヘッダーより長い行があります。</translation>
    </message>
    <message>
      <source>Correct it, or rename the table.</source>
      <extracomment>tagfiles/csvtable.py</extracomment>
      <translation>表を修正するか、名前を変更してください。</translation>
    </message>
    <message>
      <source>it is empty</source>
      <extracomment>tagfiles/document.py</extracomment>
      <translation>空です</translation>
    </message>
    <message>
      <source>it holds a character that is none</source>
      <extracomment>tagfiles/document.py</extracomment>
      <translation>無効な文字が含まれています</translation>
    </message>
    <message>
      <source>e621 tag string</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>e621のタグ文字列</translation>
    </message>
    <message>
      <source>The e621 tag string has no file.</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>e621のタグ文字列にファイルはありません。</translation>
    </message>
    <message>
      <source>Copy it to the clipboard.</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>クリップボードにコピーしてください。</translation>
    </message>
    <message>
      <source>there are {maximum} already</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>すでに{maximum}個あります</translation>
    </message>
    <message>
      <source>e621 takes plain ASCII only</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>e621で使えるのはASCII文字だけです</translation>
    </message>
    <message>
      <source>it holds a character that can't be seen</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>見えない文字が含まれています</translation>
    </message>
    <message>
      <source>it can't begin with {name}</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>{name}で始めることはできません</translation>
    </message>
    <message>
      <source>it can't end with _</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>_で終わることはできません</translation>
    </message>
    <message>
      <source>it can't hold * , # % $ or a backslash</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>* , # % $ とバックスラッシュは使えません</translation>
    </message>
    <message>
      <source>it can't hold two of _ - ~ in a row</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>_ - ~ を2つ続けて使うことはできません</translation>
    </message>
    <message>
      <source>what stands before its colon has a meaning of its own there</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>コロンの前の部分がサイトで特別な意味を持ちます</translation>
    </message>
    <message>
      <source>the site sets it by itself</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>サイトが自動的に付けるものです</translation>
    </message>
    <message>
      <source>the site doesn't take tags of that category</source>
      <extracomment>tagfiles/e621.py</extracomment>
      <translation>サイトがこのカテゴリのタグを受け付けません</translation>
    </message>
    <message>
      <source>XMP in the picture</source>
      <extracomment>tagfiles/embedded.py</extracomment>
      <translation>画像内のXMP</translation>
    </message>
    <message>
      <source>something besides XMP would no longer be the same in it</source>
      <extracomment>tagfiles/embedded.py</extracomment>
      <translation>XMP以外の部分が変わってしまいます</translation>
    </message>
    <message>
      <source>Can't put XMP into the picture: it doesn't exist.</source>
      <extracomment>tagfiles/embedded.py</extracomment>
      <translation>画像にXMPを書き込めません: 画像が存在しません。</translation>
    </message>
    <message>
      <source>Can't put XMP into the file: it is no picture that FurryTag knows.</source>
      <extracomment>tagfiles/embedded.py</extracomment>
      <translation>ファイルにXMPを書き込めません: FurryTagが対応する画像ではありません。</translation>
    </message>
    <message>
      <source>Can't put XMP into the picture: {kind} has no place for it.</source>
      <extracomment>tagfiles/embedded.py</extracomment>
      <translation>画像にXMPを書き込めません: {kind}にはXMPの場所がありません。</translation>
    </message>
    <message>
      <source>Can't read the picture's XMP: the file is damaged.</source>
      <extracomment>tagfiles/embedded.py</extracomment>
      <translation>画像のXMPを読み込めません: ファイルが破損しています。</translation>
    </message>
    <message>
      <source>it wrote no file</source>
      <extracomment>tagfiles/exiftool.py</extracomment>
      <translation>ファイルを書き出しませんでした</translation>
    </message>
    <message>
      <source>Can't put XMP into this kind of picture: exiftool isn't installed.</source>
      <extracomment>tagfiles/exiftool.py</extracomment>
      <translation>この種類の画像にXMPを書き込めません: exiftoolがインストールされていません。</translation>
    </message>
    <message>
      <source>Install exiftool, or export to a sidecar.</source>
      <extracomment>tagfiles/exiftool.py</extracomment>
      <translation>exiftoolをインストールするか、サイドカーにエクスポートしてください。</translation>
    </message>
    <message>
      <source>it doesn't run or takes too long</source>
      <extracomment>tagfiles/exiftool.py</extracomment>
      <translation>動作しないか、時間がかかりすぎます</translation>
    </message>
    <message>
      <source>it ends with {returncode}</source>
      <extracomment>tagfiles/exiftool.py</extracomment>
      <translation>{returncode}で終了しました</translation>
    </message>
    <message>
      <source>exiftool can't put XMP into the picture: {reason}.</source>
      <extracomment>tagfiles/exiftool.py</extracomment>
      <translation>exiftoolで画像にXMPを書き込めません: {reason}。</translation>
    </message>
    <message>
      <source>it is no GIF</source>
      <extracomment>tagfiles/gifxmp.py</extracomment>
      <translation>GIFではありません</translation>
    </message>
    <message>
      <source>a GIF takes no XMP with zero bytes</source>
      <extracomment>tagfiles/gifxmp.py</extracomment>
      <translation>GIFには、ゼロバイトを含むXMPを書き込めません</translation>
    </message>
    <message>
      <source>a block doesn't begin where it should</source>
      <extracomment>tagfiles/gifxmp.py</extracomment>
      <translation>ブロックの始まりが正しい位置にありません</translation>
    </message>
    <message>
      <source>its XMP has no end</source>
      <extracomment>tagfiles/gifxmp.py</extracomment>
      <translation>XMPに終わりがありません</translation>
    </message>
    <message>
      <source>Hydrus sidecar</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation>Hydrusのサイドカー</translation>
    </message>
    <message>
      <source>it would be read as the rating</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation>レーティングとして読み取られてしまいます</translation>
    </message>
    <message>
      <source>its colon would be read as that of a namespace</source>
      <extracomment>tagfiles/hydrus.py</extracomment>
      <translation>コロンが名前空間の区切りとして読み取られてしまいます</translation>
    </message>
    <message>
      <source>it is no JPEG</source>
      <extracomment>tagfiles/jpegxmp.py</extracomment>
      <translation>JPEGではありません</translation>
    </message>
    <message>
      <source>{number} bytes of XMP are more than a JPEG holds in one piece ({max_packet_bytes})</source>
      <extracomment>tagfiles/jpegxmp.py</extracomment>
      <translation>XMPが{number}バイトあり、JPEGが1か所に保持できる量（{max_packet_bytes}バイト）を超えています</translation>
    </message>
    <message>
      <source>it holds several pictures, whose index would no longer be true</source>
      <extracomment>tagfiles/jpegxmp.py</extracomment>
      <translation>複数の画像を含んでおり、その索引が正しくなくなります</translation>
    </message>
    <message>
      <source>its keywords stand in an extended packet</source>
      <extracomment>tagfiles/jpegxmp.py</extracomment>
      <translation>キーワードが拡張パケット内にあります</translation>
    </message>
    <message>
      <source>a segment doesn't begin where it should</source>
      <extracomment>tagfiles/jpegxmp.py</extracomment>
      <translation>セグメントの始まりが正しい位置にありません</translation>
    </message>
    <message>
      <source>Can't merge into the JSON file: another program's list stands there.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>JSONファイルに統合できません: 別のプログラムのリストがあります。</translation>
    </message>
    <message>
      <source>Choose the other file name for the preset.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>プリセットでもう一方のファイル名を選んでください。</translation>
    </message>
    <message>
      <source>Can't merge into the JSON file: another program uses the key "furrytag".</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>JSONファイルに統合できません: 別のプログラムがキー"furrytag"を使っています。</translation>
    </message>
    <message>
      <source>Can't read the JSON file: it is damaged or isn't JSON.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>JSONファイルを読み込めません: 破損しているか、JSONではありません。</translation>
    </message>
    <message>
      <source>Can't merge into the JSON file: it has version {version}.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>JSONファイルに統合できません: バージョンが{version}です。</translation>
    </message>
    <message>
      <source>Can't merge into the JSON file: its tags are no list.</source>
      <extracomment>tagfiles/jsonfile.py</extracomment>
      <translation>JSONファイルに統合できません: タグがリストではありません。</translation>
    </message>
    <message>
      <source>a comma would make two tags of it</source>
      <extracomment>tagfiles/kohya.py</extracomment>
      <translation>カンマによって2つのタグに分かれてしまいます</translation>
    </message>
    <message>
      <source>it is no longer the same kind of file</source>
      <extracomment>tagfiles/pixels.py</extracomment>
      <translation>ファイルの種類が変わってしまいます</translation>
    </message>
    <message>
      <source>a frame of it would no longer be the same</source>
      <extracomment>tagfiles/pixels.py</extracomment>
      <translation>フレームが変わってしまいます</translation>
    </message>
    <message>
      <source>Can't put XMP into the picture: it can't be decoded.</source>
      <extracomment>tagfiles/pixels.py</extracomment>
      <translation>画像にXMPを書き込めません: デコードできません。</translation>
    </message>
    <message>
      <source>Nothing was written, since {what}.</source>
      <extracomment>tagfiles/pixels.py</extracomment>
      <translation>何も書き込みませんでした: {what}。</translation>
    </message>
    <message>
      <source>Export to a sidecar instead, and report this picture.</source>
      <extracomment>tagfiles/pixels.py</extracomment>
      <translation>代わりにサイドカーにエクスポートし、この画像を報告してください。</translation>
    </message>
    <message>
      <source>Can't put XMP into the picture: it has too many pixels to be checked.</source>
      <extracomment>tagfiles/pixels.py</extracomment>
      <translation>画像にXMPを書き込めません: ピクセルが多すぎて検査できません。</translation>
    </message>
    <message>
      <source>it is no PNG</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation>PNGではありません</translation>
    </message>
    <message>
      <source>a chunk is damaged</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation>チャンクが破損しています</translation>
    </message>
    <message>
      <source>it doesn't begin with a header</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation>ヘッダーで始まっていません</translation>
    </message>
    <message>
      <source>it has no pixels</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation>ピクセルがありません</translation>
    </message>
    <message>
      <source>its XMP chunk is damaged</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation>XMPのチャンクが破損しています</translation>
    </message>
    <message>
      <source>its XMP can't be unpacked</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation>XMPを展開できません</translation>
    </message>
    <message>
      <source>its XMP is too large or ends early</source>
      <extracomment>tagfiles/pngxmp.py</extracomment>
      <translation>XMPが大きすぎるか、途中で終わっています</translation>
    </message>
    <message>
      <source>Can't read {name}: FurryTag reads tags from .txt, .caption, .json, .xmp and {table_name}.</source>
      <extracomment>tagfiles/reading.py</extracomment>
      <translation>{name}を読み込めません: FurryTagがタグを読み込めるのは、.txt、.caption、.json、.xmp、{table_name}です。</translation>
    </message>
    <message>
      <source>Can't read the tag file: it isn't UTF-8 text.</source>
      <extracomment>tagfiles/text.py</extracomment>
      <translation>タグファイルを読み込めません: UTF-8のテキストではありません。</translation>
    </message>
    <message>
      <source>Save it as UTF-8.</source>
      <extracomment>tagfiles/text.py</extracomment>
      <translation>UTF-8で保存してください。</translation>
    </message>
    <message>
      <source>it is no WebP</source>
      <extracomment>tagfiles/webpxmp.py</extracomment>
      <translation>WebPではありません</translation>
    </message>
    <message>
      <source>a chunk ends early</source>
      <extracomment>tagfiles/webpxmp.py</extracomment>
      <translation>チャンクが途中で終わっています</translation>
    </message>
    <message>
      <source>it doesn't begin with a header that FurryTag knows</source>
      <extracomment>tagfiles/webpxmp.py</extracomment>
      <translation>FurryTagの知らないヘッダーで始まっています</translation>
    </message>
    <message>
      <source>its header has an unknown size</source>
      <extracomment>tagfiles/webpxmp.py</extracomment>
      <translation>ヘッダーのサイズが不明です</translation>
    </message>
    <message>
      <source>its picture data has an unknown header</source>
      <extracomment>tagfiles/webpxmp.py</extracomment>
      <translation>画像データのヘッダーが不明です</translation>
    </message>
    <message>
      <source>Can't read {path}: it is no file.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>{path}を読み込めません: ファイルではありません。</translation>
    </message>
    <message>
      <source>Can't read {path}: it is larger than {max_file_bytes} MB.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>{path}を読み込めません: {max_file_bytes} MBを超えています。</translation>
    </message>
    <message>
      <source>its name is longer than {max_name_bytes} bytes</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>名前が{max_name_bytes}バイトを超えています</translation>
    </message>
    <message>
      <source>Give the picture a shorter name.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>画像の名前を短くしてください。</translation>
    </message>
    <message>
      <source>its folder doesn't exist</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>フォルダが存在しません</translation>
    </message>
    <message>
      <source>its folder is read-only</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>フォルダが読み取り専用です</translation>
    </message>
    <message>
      <source>Allow writing there, or choose another folder.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>書き込みを許可するか、別のフォルダを選んでください。</translation>
    </message>
    <message>
      <source>what was written doesn't read back</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>書き込んだ内容を読み戻せません</translation>
    </message>
    <message>
      <source>Check the disk.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>ディスクを確認してください。</translation>
    </message>
    <message>
      <source>it is a link</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>リンクです</translation>
    </message>
    <message>
      <source>Export the file that it leads to.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>リンク先のファイルをエクスポートしてください。</translation>
    </message>
    <message>
      <source>it is a folder or device, not a file</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>ファイルではなく、フォルダまたはデバイスです</translation>
    </message>
    <message>
      <source>the file has {st_nlink} names (hard links), which would come apart</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>ファイルに{st_nlink}個の名前（ハードリンク）があり、別々のファイルに分かれてしまいます</translation>
    </message>
    <message>
      <source>Make a copy of it.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>コピーを作ってください。</translation>
    </message>
    <message>
      <source>Allow writing to it first.</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>先に書き込みを許可してください。</translation>
    </message>
    <message>
      <source>it was changed since it was read</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>読み込み後に変更されています</translation>
    </message>
    <message>
      <source>it is gone</source>
      <extracomment>tagfiles/writing.py</extracomment>
      <translation>なくなっています</translation>
    </message>
    <message>
      <source>Can't read the XMP: it is too large.</source>
      <extracomment>tagfiles/xmlspans.py</extracomment>
      <translation>XMPを読み込めません: 大きすぎます。</translation>
    </message>
    <message>
      <source>Can't read the XMP: it isn't UTF-8.</source>
      <extracomment>tagfiles/xmlspans.py</extracomment>
      <translation>XMPを読み込めません: UTF-8ではありません。</translation>
    </message>
    <message>
      <source>Can't read the XMP: it has entities or a document type, which could do harm.</source>
      <extracomment>tagfiles/xmlspans.py</extracomment>
      <translation>XMPを読み込めません: 害を及ぼしうるエンティティまたは文書型が含まれています。</translation>
    </message>
    <message>
      <source>Can't read the XMP: it is damaged.</source>
      <extracomment>tagfiles/xmlspans.py</extracomment>
      <translation>XMPを読み込めません: 破損しています。</translation>
    </message>
    <message>
      <source>it holds the character that parts the levels of a tree</source>
      <extracomment>tagfiles/xmp.py</extracomment>
      <translation>ツリーの階層を区切る文字が含まれています</translation>
    </message>
    <message>
      <source>A tag needs a name.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>タグには名前が必要です。</translation>
    </message>
    <message>
      <source>Write one.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>名前を入力してください。</translation>
    </message>
    <message>
      <source>This name is too long for a tag.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>タグの名前が長すぎます。</translation>
    </message>
    <message>
      <source>Use at most {max_name} letters.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>{max_name}文字以内にしてください。</translation>
    </message>
    <message>
      <source>This name holds a letter that can't be shown.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>この名前には表示できない文字が含まれています。</translation>
    </message>
    <message>
      <source>Write it anew.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>入力し直してください。</translation>
    </message>
    <message>
      <source>A tag can't be called “{name}”.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>「{name}」はタグの名前にできません。</translation>
    </message>
    <message>
      <source>Commas, * and " have a meaning in lists and searches; leave them out.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>カンマ、*、"は一覧や検索で意味を持つため、使わないでください。</translation>
    </message>
    <message>
      <source>A category can't be called “{name}”.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>「{name}」はカテゴリの名前にできません。</translation>
    </message>
    <message>
      <source>Begin with a letter, and use letters, digits and underscores only.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>英字で始め、英字、数字、アンダースコアだけを使ってください。</translation>
    </message>
    <message>
      <source>This name is too long for a category.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>カテゴリの名前が長すぎます。</translation>
    </message>
    <message>
      <source>A category can't be called “{name}”: that is a word of searches.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>「{name}」はカテゴリの名前にできません: 検索で使う語です。</translation>
    </message>
    <message>
      <source>There is a category “{name}” already.</source>
      <extracomment>tags/naming.py</extracomment>
      <translation>カテゴリ「{name}」はすでにあります。</translation>
    </message>
    <message>
      <source>The search is too long.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>検索が長すぎます。</translation>
    </message>
    <message>
      <source>Use at most {max_length} letters.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>{max_length}文字以内にしてください。</translation>
    </message>
    <message>
      <source>A quote isn't closed.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
      <source>Put " at its end.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>末尾に"を付けてください。</translation>
    </message>
    <message>
      <source>This bracket was never opened.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>この括弧に対応する開き括弧がありません。</translation>
    </message>
    <message>
      <source>Take it out, or put ( before what belongs to it.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>削除するか、対象の前に(を付けてください。</translation>
    </message>
    <message>
      <source>Something is missing after “{text}”.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>「{text}」の後に何かが足りません。</translation>
    </message>
    <message>
      <source>Write what to look for.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>検索する内容を入力してください。</translation>
    </message>
    <message>
      <source>Something is missing before “{text}”.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>「{text}」の前に何かが足りません。</translation>
    </message>
    <message>
      <source>The search has too many brackets.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>検索の括弧が多すぎます。</translation>
    </message>
    <message>
      <source>Use at most {max_depth}.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>{max_depth}個以内にしてください。</translation>
    </message>
    <message>
      <source>This bracket isn't closed.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>この括弧が閉じられていません。</translation>
    </message>
    <message>
      <source>Put ) at the end of what belongs to it.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>対象の末尾に)を付けてください。</translation>
    </message>
    <message>
      <source>There is nothing between the quotes.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>引用符の間に何もありません。</translation>
    </message>
    <message>
      <source>“{name}” is written another way.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>「{name}」の書き方が異なります。</translation>
    </message>
    <message>
      <source>Write {example}.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>{example}と入力してください。</translation>
    </message>
    <message>
      <source>“{text}” asks for nothing.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>「{text}」には検索する内容がありません。</translation>
    </message>
    <message>
      <source>Write {kind} after it.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>後に続けて入力してください: {kind}。</translation>
    </message>
    <message>
      <source>“{text}” can't be used here.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>「{text}」はここでは使えません。</translation>
    </message>
    <message>
      <source>Did you mean “{close}”?</source>
      <extracomment>tags/query.py</extracomment>
      <translation>「{close}」のことですか?</translation>
    </message>
    <message>
      <source>Put the whole in quotes if it is a tag: "{text}".</source>
      <extracomment>tags/query.py</extracomment>
      <translation>タグの場合は全体を引用符で囲んでください: "{text}"。</translation>
    </message>
    <message>
      <source>There is no search word “{name}”.</source>
      <extracomment>tags/query.py</extracomment>
      <translation>検索語「{name}」はありません。</translation>
    </message>
    <message>
      <source>tags of this category</source>
      <extracomment>tags/querycompletion.py</extracomment>
      <translation>このカテゴリのタグ</translation>
    </message>
    <message>
      <source>a tag, such as wolf or red_*</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>タグ（wolf、red_*など）</translation>
    </message>
    <message>
      <source>a text, such as fox or fox*</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>テキスト（fox、fox*など）</translation>
    </message>
    <message>
      <source>one of a few words</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>決まった語のいずれか</translation>
    </message>
    <message>
      <source>has this tag, suggested or by you</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>このタグがある（提案または自分で付けたもの）</translation>
    </message>
    <message>
      <source>has this tag as a suggestion that you haven't decided on</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>このタグが未決定の提案として付いている</translation>
    </message>
    <message>
      <source>you accepted or added this tag</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>このタグを承認または追加した</translation>
    </message>
    <message>
      <source>you rejected this tag</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>このタグを却下した</translation>
    </message>
    <message>
      <source>what the model gives this tag</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>このタグに対するモデルのスコア</translation>
    </message>
    <message>
      <source>how many tags it has</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>タグの数</translation>
    </message>
    <message>
      <source>its rating</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>レーティング</translation>
    </message>
    <message>
      <source>where it stands</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>状態</translation>
    </message>
    <message>
      <source>the file's name</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>ファイルの名前</translation>
    </message>
    <message>
      <source>the file's folder and name</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>ファイルのフォルダと名前</translation>
    </message>
    <message>
      <source>the file's suffix, such as png</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>ファイルの拡張子（pngなど）</translation>
    </message>
    <message>
      <source>scored by this model</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>このモデルでスコア付け済み</translation>
    </message>
    <message>
      <source>when the file came into the library</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>ファイルがライブラリに入った日時</translation>
    </message>
    <message>
      <source>when the file was changed</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>ファイルの更新日時</translation>
    </message>
    <message>
      <source>the file's size</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>ファイルのサイズ</translation>
    </message>
    <message>
      <source>pixels across</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>横のピクセル数</translation>
    </message>
    <message>
      <source>pixels down</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>縦のピクセル数</translation>
    </message>
    <message>
      <source>“{name}” is followed by a colon and {kind}</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>「{name}」の後にはコロンと{kind}が続きます</translation>
    </message>
    <message>
      <source>“{name}:” takes one of: {choices}</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>「{name}:」には次のいずれかを指定します: {choices}</translation>
    </message>
    <message>
      <source>, or one of: {choices}</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>、または次のいずれか: {choices}</translation>
    </message>
    <message>
      <source>“{name}” takes {kind}</source>
      <extracomment>tags/querywords.py</extracomment>
      <translation>「{name}」には{kind}を指定します</translation>
    </message>
    <message>
      <source>imported from {origin}</source>
      <extracomment>tags/review.py</extracomment>
      <translation>{origin}からインポート</translation>
    </message>
    <message>
      <source>adult tags are hidden</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>成人向けのタグは非表示です</translation>
    </message>
    <message>
      <source>it is excluded</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>除外されています</translation>
    </message>
    <message>
      <source>it is implied</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>含意されています</translation>
    </message>
    <message>
      <source>it is replaced by nothing</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>置き換え先がありません</translation>
    </message>
    <message>
      <source>there are too many</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>多すぎます</translation>
    </message>
    <message>
      <source>A picture can't be {clashing} at once.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>1枚の画像に{clashing}を同時に付けることはできません。</translation>
    </message>
    <message>
      <source>A single character can't be {clashing} at once.</source>
      <extracomment>tags/rules.py</extracomment>
      <translation>1人のキャラクターに{clashing}を同時に付けることはできません。</translation>
    </message>
    <message>
      <source>The vocabulary names {name} twice.</source>
      <extracomment>tags/vocabulary.py</extracomment>
      <translation>語彙に{name}が二重にあります。</translation>
    </message>
    <message>
      <source>No tag vocabulary in {folder}.</source>
      <extracomment>tags/vocabulary.py</extracomment>
      <translation>{folder}にタグ語彙がありません。</translation>
    </message>
    <message>
      <source>Can't read the vocabulary file {file}: {reason}.</source>
      <extracomment>tags/vocabulary.py</extracomment>
      <translation>語彙ファイル{file}を読み込めません: {reason}。</translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <extracomment>ui/sentences.py</extracomment>
      <translation>{first}、{second}</translation>
    </message>
  </context>
</TS>
