package org.plenary.network.web;

import org.plenary.network.Import;
import org.plenary.network.ImportState;

/** How far the check of an uploaded list has come. */
public record CheckingView(String id, String file, String kind, int done, int total, boolean failed) {
    static CheckingView of(Import upload) {
        return new CheckingView(
                upload.id().toString(),
                upload.fileName(),
                upload.kind().key(),
                upload.rowsDone(),
                upload.rowsTotal(),
                upload.state() == ImportState.FAILED);
    }
}
