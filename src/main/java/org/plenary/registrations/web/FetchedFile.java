package org.plenary.registrations.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import org.plenary.files.Files;
import org.plenary.files.StoredFile;

/** A participant's file as it is handed out: to be looked at or saved, never to be run, and kept by nothing in between. */
@ApplicationScoped
class FetchedFile {
    @Inject
    Files files;

    Response of(StoredFile file) {
        return Response.ok(files.content(file), file.mediaType())
                .header("Content-Disposition", disposition(file))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** RFC 6266 §4.3: the name in any script, and one for those who read ASCII only. */
    private static String disposition(StoredFile file) {
        String ending = file.name().substring(file.name().lastIndexOf('.'));
        String encoded = URLEncoder.encode(file.name(), UTF_8).replace("+", "%20");
        return (file.isPicture() ? "inline" : "attachment") + "; filename=\"file" + ending + "\"; filename*=UTF-8''"
                + encoded;
    }
}
