package org.plenary.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the assets packed into the WAR. */
final class AssetFiles {
    private static final String FOLDER = "/assets/";
    private static final String STYLES = "/assets/css/";
    private static final Pattern IMPORT = Pattern.compile("(?<= from \")\\./([a-z-]+\\.js)(?=\";)");
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
        link(assets);
        assets.put("plenary.css", Asset.of("text/css;charset=UTF-8", sheet.toByteArray()));
        return assets;
    }

    /** A script names what it imports by the address that carries the digest, so that parts of two versions never meet. */
    private static void link(Map<String, Asset> assets) {
        Map<String, Asset> linked = new TreeMap<>();
        assets.keySet().stream().filter(name -> name.endsWith(".js")).forEach(name -> link(name, assets, linked));
        assets.putAll(linked);
    }

    private static Asset link(String name, Map<String, Asset> assets, Map<String, Asset> linked) {
        Asset known = linked.get(name);
        if (known != null) {
            return known;
        }
        Asset script = Objects.requireNonNull(assets.get(name), name);
        String text = IMPORT.matcher(new String(script.bytes(), UTF_8))
                .replaceAll(found -> "./" + found.group(1) + "?v="
                        + link(found.group(1), assets, linked).version());
        Asset asset = Asset.of(script.type(), text.getBytes(UTF_8));
        linked.put(name, asset);
        return asset;
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
