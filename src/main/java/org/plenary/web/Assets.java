package org.plenary.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Serves {@code /assets}. All style sheets are one, made of {@code assets/css} in the order of their names. An address
 * made by {@link #address} carries the content's digest and may be kept for ever.
 */
@WebServlet(urlPatterns = "/assets/*", loadOnStartup = 1)
public class Assets extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Map<String, Asset> LOADED = new ConcurrentHashMap<>();

    @Override
    public void init() {
        ServletContext context = getServletContext();
        LOADED.clear();
        AssetFiles.load(context).forEach(LOADED::put);
    }

    static String address(String name) {
        Asset asset = LOADED.get(name);
        return "/assets/" + name + (asset == null ? "" : "?v=" + asset.version());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Asset> found = Optional.ofNullable(request.getPathInfo()).map(path -> LOADED.get(path.substring(1)));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Asset asset = found.get();
        boolean exact = asset.version().equals(request.getParameter("v"));
        response.setHeader("Cache-Control", exact ? "public, max-age=31536000, immutable" : "public, max-age=300");
        response.setHeader("ETag", asset.etag());
        response.setHeader("Vary", "Accept-Encoding");
        if (asset.etag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(asset.type());
        write(asset, accepted(request.getHeader("Accept-Encoding")), response);
    }

    private static void write(Asset asset, boolean zipped, HttpServletResponse response) throws IOException {
        byte[] body = zipped ? asset.zipped() : asset.bytes();
        if (zipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean accepted(@Nullable String encodings) {
        return encodings != null && encodings.contains("gzip");
    }
}
