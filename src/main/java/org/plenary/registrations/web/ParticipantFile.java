package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.network.files.FileFormat;
import org.plenary.problem.NotFound;
import org.plenary.registrations.ColumnSet;
import org.plenary.registrations.Columns;
import org.plenary.registrations.Participants;
import org.plenary.registrations.RegistrationFilter;
import org.plenary.web.Visitor;

/** The registrations that a page lists, as a file. */
@RequestScoped
class ParticipantFile {
    @Inject
    Events events;

    @Inject
    Participants participants;

    @Inject
    Columns columns;

    @Inject
    Visitor visitor;

    /** @param wanted columns with commas between; empty for the usual ones */
    Response of(String slug, String format, RegistrationFilter filter, String wanted) {
        FileFormat file =
                FileFormat.of(format).filter(known -> known != FileFormat.VCF).orElseThrow(NotFound::new);
        Event event = events.event(slug);
        String type = file == FileFormat.XLSX ? file.mediaType() : file.mediaType() + ";charset=UTF-8";
        ColumnSet shown = columns.ofFile(event, wanted);
        return Response.ok(participants.file(event, filter, shown, file, visitor.language()), type)
                .header("Content-Disposition", "attachment; filename=\"" + slug + "-registrations." + format + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
