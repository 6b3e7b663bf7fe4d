package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** How far a check has come, and that it went wrong: seen at once, whatever becomes of the check's own transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ImportProgress {
    @Inject
    ImportRepository imports;

    void reached(UUID upload, int rows) {
        imports.progress(upload, rows);
    }

    void failed(UUID upload) {
        imports.find(upload).ifPresent(Import::failed);
    }
}
