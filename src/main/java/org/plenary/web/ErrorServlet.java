package org.plenary.web;

import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.language.Texts;

/** The page for what fails before or beside JAX-RS; without it the server shows its name and a stack trace. */
@WebServlet(urlPatterns = "/error")
public class ErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int UNEXPECTED = 500;

    @Inject
    transient Visitor visitor;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> (Integer) code)
                .orElse(HttpServletResponse.SC_NOT_FOUND);
        Language language = Optional.ofNullable(request.getHeader("Accept-Language"))
                .flatMap(Language::accepted)
                .orElse(Language.EN);
        visitor.arrives("/", language, false, null, null);
        Texts texts = Texts.in(language);
        String code = status >= UNEXPECTED ? "unexpected" : "http-" + status;
        String detail = texts.find("problem." + code).isPresent()
                ? texts.get("problem." + code, "request", RequestId.current())
                : texts.get("problem.http-400");
        Utf8ByteOutput page = Pages.render(
                new Page(
                        "web/problem",
                        new ProblemView(
                                status,
                                code,
                                texts.find("problem." + code + ".title").orElseGet(() -> texts.get("problem.title")),
                                detail,
                                List.of(),
                                RequestId.current(),
                                Optional.empty())),
                visitor.ui());
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        page.writeTo(response.getOutputStream());
    }
}
