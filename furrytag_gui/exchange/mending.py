"""What a program that was killed left half done: the ledger and the files agree again afterwards."""

from furrytag_gui.errors import TagFileError
from furrytag_gui.library.ledger import Ledger, NotedWrite, Settled, WriteState
from furrytag_gui.tagfiles.writing import Stamp, clear_leftovers, read_stamped


def mend(ledger: Ledger) -> int:
    """Find out what became of writes that were noted and never settled; gives how many. The ledger's lock must be held.

    A file that is neither as before nor as it should have become was changed by somebody else, and counts as written:
    then it is asked about, and never written over. Files on a disk that isn't connected are left for another time.
    """
    unsettled = [write for write in ledger.unsettled() if write.target.parent.is_dir()]
    for folder in {write.target.parent for write in unsettled}:
        # Nobody else writes while the lock is held, so that all of them are left over.
        clear_leftovers(folder, older_than_s=0)
    for write in unsettled:
        try:
            read = read_stamped(write.target)
        except TagFileError:
            continue
        _settle(ledger, write, None if read is None else read[1])
    return len(unsettled)


def _settle(ledger: Ledger, write: NotedWrite, stamp: Stamp | None) -> None:
    digest = None if stamp is None else stamp.sha256
    is_ours = digest == (write.after if write.state is WriteState.INTENDED else write.before)
    # The stamp of a file that others changed must not pass for one of ours.
    settled = Settled(write.write_id, stamp.size_bytes, stamp.mtime_ns) if stamp and is_ours else Settled(write.write_id, None, None)
    if write.state is WriteState.INTENDED:
        if not is_ours and digest == write.before:
            ledger.settle((), missed=[write.write_id])
        else:
            ledger.settle([settled])
    elif is_ours:
        ledger.settle_reverted([settled])
    else:
        ledger.settle_reverted((), kept=[write.write_id])
