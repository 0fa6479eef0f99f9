"""Small pictures of every kind that XMP can be spliced into, with all that others may have put into them."""

import io
from collections.abc import Callable, Mapping

import numpy as np
from PIL import Image, ImageCms, PngImagePlugin

NOISE = Image.fromarray(np.random.default_rng(7).integers(0, 256, (20, 31, 3), np.uint8))
TRAILER = b"bytes after the end \xff\xd9 \x00;"

OTHERS_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Other Program 1.0"><!-- a note of others -->
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:odd="http://odd.example/ns/"
    xmp:Rating="4" odd:flag='a &gt; "b"'>
   <odd:thing rdf:parseType="Resource"><odd:part>kept</odd:part></odd:thing>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
   <dc:creator><rdf:Seq><rdf:li>Somebody</rdf:li></rdf:Seq></dc:creator>
   <dc:subject>
    <rdf:Bag>
     <rdf:li>Holiday</rdf:li>
     <rdf:li xml:lang="x-default">Red  Panda</rdf:li>
    </rdf:Bag>
   </dc:subject>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>""".encode()


def save(picture: Image.Image, format_name: str, **options: object) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, format_name, **options)
    return stream.getvalue()


def make_exif() -> bytes:
    exif = Image.Exif()
    exif[0x010E] = "a drawing"
    exif[0x0112] = 6
    return exif.tobytes()


def make_profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def make_frames() -> list[Image.Image]:
    return [Image.new("RGBA", (24, 18), color) for color in ((255, 0, 0, 255), (0, 255, 0, 128), (0, 0, 255, 0))]


def make_texts() -> PngImagePlugin.PngInfo:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("parameters", "a fox, best quality")
    texts.add_itxt("Title", "Füchse", "de", "Titel")
    texts.add_text("Comment", "packed " * 50, zip=True)
    return texts


def make_xmp_png() -> bytes:
    texts = make_texts()
    texts.add_itxt("XML:com.adobe.xmp", OTHERS_PACKET.decode(), zip=True)
    return save(NOISE, "PNG", pnginfo=texts)


def animate(format_name: str, **options: object) -> bytes:
    first, *others = make_frames()
    return save(first, format_name, save_all=True, append_images=others, duration=[40, 80, 120], loop=3, **options)


PICTURES: Mapping[str, Callable[[], bytes]] = {
    "jpeg": lambda: save(NOISE, "JPEG"),
    "jpeg, progressive, with all": lambda: (
        save(NOISE, "JPEG", progressive=True, exif=make_exif(), icc_profile=make_profile(), comment=b"a comment", dpi=(72, 72)) + TRAILER
    ),
    "jpeg, with XMP of others": lambda: save(NOISE, "JPEG", exif=make_exif(), xmp=OTHERS_PACKET),
    "jpeg, gray": lambda: save(NOISE.convert("L"), "JPEG"),
    "jpeg, CMYK": lambda: save(NOISE.convert("CMYK"), "JPEG"),
    "png": lambda: save(NOISE, "PNG"),
    "png, palette": lambda: save(NOISE.convert("P"), "PNG", transparency=3),
    "png, with all": lambda: save(NOISE, "PNG", pnginfo=make_texts(), exif=make_exif(), icc_profile=make_profile(), dpi=(72, 72)) + TRAILER,
    "png, with packed XMP of others": make_xmp_png,
    "apng": lambda: animate("PNG"),
    "webp": lambda: save(NOISE, "WEBP"),
    "webp, lossless": lambda: save(NOISE, "WEBP", lossless=True),
    "webp, lossless with alpha": lambda: save(make_frames()[1], "WEBP", lossless=True),
    "webp, with all": lambda: save(NOISE, "WEBP", exif=make_exif(), icc_profile=make_profile()) + TRAILER,
    "webp, with XMP of others": lambda: save(NOISE, "WEBP", exif=make_exif(), xmp=OTHERS_PACKET),
    "webp, animated": lambda: animate("WEBP"),
    "gif": lambda: save(NOISE, "GIF"),
    "gif, with comment": lambda: save(NOISE, "GIF", comment=b"a comment", transparency=0) + TRAILER,
    "gif, animated": lambda: animate("GIF", disposal=2, comment=b"a comment"),
}
