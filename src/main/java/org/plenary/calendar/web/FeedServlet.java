package org.plenary.calendar.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.plenary.calendar.FeedKey;
import org.plenary.calendar.PreparedFeeds;
import org.plenary.web.Languages;
import org.plenary.web.Prepared;

/** The public feeds. A servlet, because JAX-RS costs more than sending prepared bytes does. */
@WebServlet(urlPatterns = "/calendar/*", loadOnStartup = 2)
public class FeedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PreparedFeeds feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Prepared> feed = Optional.ofNullable(request.getPathInfo())
                .flatMap(path -> FeedKey.at(path, Languages.inAddress(request)))
                .flatMap(feeds::get);
        if (feed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        feed.get().send(request, response);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
