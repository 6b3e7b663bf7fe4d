package org.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** A form with files, as a browser sends it (RFC 7578). */
public final class Parts {
    public static final String TYPE = "multipart/form-data; boundary=tallinn";
    private static final String BEGIN = "--tallinn\r\nContent-Disposition: form-data; name=\"";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public Parts value(String name, String value) {
        write(BEGIN + name + "\"\r\n\r\n" + value + "\r\n");
        return this;
    }

    public Parts file(String name, String file, byte[] content) {
        write(BEGIN + name + "\"; filename=\"" + file + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(content);
        write("\r\n");
        return this;
    }

    byte[] body() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes("--tallinn--\r\n".getBytes(UTF_8));
        return whole.toByteArray();
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(UTF_8));
    }
}
