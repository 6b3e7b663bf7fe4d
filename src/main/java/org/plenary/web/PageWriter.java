package org.plenary.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;

/** Renders pages with the templates that were compiled into the WAR. */
@Provider
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class PageWriter implements MessageBodyWriter<Page> {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, PageWriter.class.getClassLoader(), "plenary.templates.pages");

    @Inject
    Visitor visitor;

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Page.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Page page,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        // rendered whole before the first byte leaves, so that a failing template is an error page and not half a page
        Utf8ByteOutput rendered = new Utf8ByteOutput();
        TEMPLATES.render(page.template() + ".jte", Map.of("ui", visitor.ui(), "view", page.view()), rendered);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, visitor.language().tag());
        headers.putSingle(HttpHeaders.VARY, "Accept-Language, Cookie, Accept-Encoding");
        headers.putSingle("Content-Security-Policy", Protection.policy(page.formTargets()));
        rendered.writeTo(out);
    }
}
