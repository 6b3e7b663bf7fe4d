package org.plenary.registrations.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.registrations.OwnFeeds;
import org.plenary.web.Prepared;

/** One's own feed. Its address is a secret of its own, good for reading and nothing else. */
@WebServlet(urlPatterns = "/calendar/me/*")
public class OwnFeedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ENDING = ".ics";

    @Inject
    transient OwnFeeds feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Language> language =
                Optional.ofNullable(request.getParameter("lang")).flatMap(Language::of);
        Optional<Prepared> feed = Optional.ofNullable(request.getPathInfo())
                .filter(path -> path.endsWith(ENDING))
                .map(path -> path.substring(1, path.length() - ENDING.length()))
                .flatMap(token -> feeds.get(token, language));
        if (feed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        feed.get().sendPrivately(request, response);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
