package org.plenary.web;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the assets packed into the WAR. */
final class AssetFiles {
    private static final String FOLDER = "/assets/";
    private static final String STYLES = "/assets/css/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "webmanifest", "application/manifest+json");

    private AssetFiles() {}

    static Map<String, Asset> load(ServletContext context) {
        Map<String, Asset> assets = new TreeMap<>();
        collect(context, FOLDER, assets);
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        for (String style : listed(context, STYLES)) {
            sheet.writeBytes(read(context, style));
        }
        assets.put("plenary.css", Asset.of("text/css;charset=UTF-8", sheet.toByteArray()));
        return assets;
    }

    private static void collect(ServletContext context, String folder, Map<String, Asset> assets) {
        for (String path : listed(context, folder)) {
            if (path.endsWith("/")) {
                collect(context, path, assets);
            } else {
                String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
                if (type != null) {
                    assets.put(path.substring(FOLDER.length()), Asset.of(type, read(context, path)));
                }
            }
        }
    }

    private static Set<String> listed(ServletContext context, String folder) {
        Set<String> paths = context.getResourcePaths(folder);
        return paths == null ? Set.of() : new TreeSet<>(paths);
    }

    private static byte[] read(ServletContext context, String path) {
        try (InputStream file = context.getResourceAsStream(path)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
