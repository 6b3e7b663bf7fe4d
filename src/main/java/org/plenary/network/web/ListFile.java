package org.plenary.network.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.plenary.network.Exports;
import org.plenary.network.files.FileFormat;
import org.plenary.problem.NotFound;
import org.plenary.web.Visitor;

/** What the directory shows for an address, as a file. */
@RequestScoped
class ListFile {
    @Inject
    Exports exports;

    @Inject
    Visitor visitor;

    Response organisations(String format, UriInfo address) {
        FileFormat wanted = format(format);
        return file(
                "organisations",
                wanted,
                exports.organisations(Filters.organisations(asked(address)), wanted, visitor.language()));
    }

    Response people(String format, UriInfo address) {
        FileFormat wanted = format(format);
        return file("people", wanted, exports.people(Filters.people(asked(address)), wanted, visitor.language()));
    }

    private static FileFormat format(String format) {
        return FileFormat.of(format).orElseThrow(NotFound::new);
    }

    private static Map<String, String> asked(UriInfo address) {
        return Sent.values(address.getQueryParameters());
    }

    private static Response file(String name, FileFormat format, byte[] content) {
        String type = format == FileFormat.XLSX ? format.mediaType() : format.mediaType() + ";charset=UTF-8";
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "." + format.key() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
