"""`furrytag models` as a person or a script uses it: with a real server, real files and the real child process."""

import json
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from furrytag_gui import cli
from furrytag_gui.commands import models
from furrytag_gui.commands.session import ExitCode
from furrytag_gui.engine import trial
from furrytag_gui.engine.devices import Device, DeviceKind
from furrytag_gui.installation import Installer
from furrytag_gui.models.catalog import CatalogEntry, Licence
from furrytag_gui.models.manifest import MANIFEST_NAME
from furrytag_gui.models.runs import Run as Way
from furrytag_gui.paths import Paths
from tests.servers import status
from tests.shop import Shop

StandIn = Callable[[str], Path]
Run = Callable[..., tuple[ExitCode, str, str]]

PROCESSOR = Device("cpu", "Processor", DeviceKind.CPU, (Way("openvino"), Way("onnx")), usable=True)


@pytest.fixture
def run(paths: Paths, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """`run("install", "wd", catalog=[…])` gives the exit code and what was printed on both outputs."""
    monkeypatch.setattr(trial, "ROUNDS", 0)
    # One test is about asking every runtime for its devices; the others need not wait for that.
    monkeypatch.setattr(models, "Installer", partial(Installer, devices=(PROCESSOR,)))

    def call(*arguments: object, catalog: list[CatalogEntry] | None = None) -> tuple[ExitCode, str, str]:
        if catalog is not None:
            monkeypatch.setattr(models, "load_catalog", lambda _: catalog)
        code = cli.main(["--data-dir", str(paths.data), "models", *map(str, arguments)])
        printed = capsys.readouterr()
        return ExitCode(code), printed.out, printed.err

    return call


def test_the_catalogue_is_listed_with_the_state_of_each_model(run: Run) -> None:
    code, out, _ = run("list", "--json")
    assert code is ExitCode.OK
    listed = {record["id"]: record for record in map(json.loads, out.splitlines())}
    assert (listed["starter"]["state"], listed["starter"]["in_use"]) == ("installed", True)
    assert listed["wd-swinv2-tagger-v3"]["state"] == "available"
    assert {"efficientnet_v2_m_384_3", "convnext_tiny_224_5", "efficientnet_v2_b3_300_2c", "mobilenet_v3_224_2c"} <= set(listed)
    assert run()[1].splitlines()[0].startswith("* starter")


def test_install_verify_tag_and_remove(run: Run, shop: Shop, paths: Paths, draw: Callable[..., Path]) -> None:
    code, out, _ = run("install", "wd", catalog=[shop.offer("wd")])
    assert code is ExitCode.OK
    assert "wd  installed in" in out
    assert "pictures/s" in out
    assert run("verify", "wd")[:2] == (ExitCode.OK, "wd  as installed\n")
    assert cli.main(["--data-dir", str(paths.data), "tag", str(draw("red.png", "red")), "--model", "wd", "--quiet"]) == ExitCode.OK
    code, out, _ = run("remove", "wd", "--yes")
    assert code is ExitCode.OK
    assert "freed" in out
    assert not (paths.models / "wd").exists()


def test_without_a_terminal_a_consent_has_to_be_given_beforehand(run: Run, shop: Shop) -> None:
    catalog = [shop.offer("wd", Licence.UNSTATED)]
    code, _, err = run("install", "wd", catalog=catalog)
    assert code is ExitCode.WRONG_USE
    assert "Nobody has stated a licence for" in err
    assert "--yes" in err
    assert shop.server.requests == []
    assert run("install", "wd", "--yes")[0] is ExitCode.OK


def test_a_terminal_is_asked(run: Run, shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("sys.stdin.readline", lambda: "y\n")
    code, _, err = run("install", "wd", catalog=[shop.offer("wd", Licence.NON_COMMERCIAL)])
    assert code is ExitCode.OK
    assert "[y/N]" in err


def test_yes_lets_no_harmful_file_in(run: Run, standin: StandIn, tmp_path: Path, paths: Paths) -> None:
    folder = Path(shutil.copytree(standin("wd"), tmp_path / "wolves"))
    (folder / "model.onnx").write_bytes(b"\x80\x04\x95" + (folder / "model.onnx").read_bytes())
    code, _, err = run("add", folder, "--yes")
    assert code is ExitCode.SOME_FAILED
    assert "model.onnx" in err
    assert not (paths.models / "wolves").exists()


def test_what_the_files_do_not_say_can_be_answered(run: Run, standin: StandIn, tmp_path: Path, paths: Paths) -> None:
    folder = Path(shutil.copytree(standin("wd"), tmp_path / "wolves"))
    (folder / MANIFEST_NAME).unlink()
    code, _, err = run("add", folder / "model.onnx", "--yes", "--quiet", "--answer", "color=rgb")
    assert code is ExitCode.OK
    assert "--answer fit=stretch|pad-white" in err
    assert "Colour order" not in err
    manifest = json.loads((paths.models / "wolves" / MANIFEST_NAME).read_text(encoding="utf-8"))
    assert manifest["input"].get("color", "rgb") == "rgb"
    assert run("add", folder, "--yes", "--answer", "smell=wet")[0] is ExitCode.WRONG_USE


def test_a_download_that_fails_is_told_and_unfinished_ones_are_listed(run: Run, shop: Shop) -> None:
    entry = shop.offer("wd")
    shop.server.script(f"/wd/{entry.downloads[-1].name}", status(403))
    code, _, err = run("install", "wd", catalog=[entry])
    assert code is ExitCode.SOME_FAILED
    assert "403" in err
    states = {record["id"]: record["state"] for record in map(json.loads, run("list", "--json")[1].splitlines())}
    assert states["wd"] == "unfinished"


def test_one_that_can_not_be_had_keeps_no_other_from_coming(run: Run, shop: Shop, paths: Paths) -> None:
    entries = [shop.offer("e621"), shop.offer("wd")]
    for file in entries[0].downloads:
        shop.server.script(f"/e621/{file.name}", status(404))
    code, out, err = run("install", "e621", "wd", catalog=entries)
    assert code is ExitCode.SOME_FAILED
    assert "404" in err
    assert "wd  installed in" in out
    assert not (paths.models / "e621").exists()


def test_a_changed_file_fails_the_verification(run: Run, shop: Shop, paths: Paths) -> None:
    run("install", "wd", catalog=[shop.offer("wd")])
    (paths.models / "wd" / "selected_tags.csv").write_bytes(b"x")
    code, out, _ = run("verify")
    assert code is ExitCode.SOME_FAILED
    assert "selected_tags.csv" in out


@pytest.mark.parametrize("arguments", [("install", "wolf"), ("verify", "wolf"), ("remove", "wolf", "--yes")])
def test_an_unknown_model_is_named(run: Run, arguments: tuple[str, ...]) -> None:
    code, _, err = run(*arguments)
    assert code is not ExitCode.OK
    assert "'wolf'" in err


def test_what_comes_along_is_not_removed_and_nobody_is_asked(run: Run) -> None:
    code, _, err = run("remove", "starter")
    assert code is ExitCode.WRONG_USE
    assert err == "furrytag: Starter comes with FurryTag and can't be removed.\n"


def test_devices_are_listed_and_tried(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "Installer", Installer)
    code, out, _ = run("devices", "--try", "starter")
    assert code is ExitCode.OK
    assert "usable with" in out.splitlines()[0]
    assert "pictures/s" in out
