package org.plenary.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** Lets no request carry more than we have a use for, and still answers one that does in our own words. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Bounds implements Filter {
    static final int MEGABYTES = 10;

    private static final String EXCEEDED = Bounds.class.getName();
    private static final long FORM_AROUND = 1L << 16;
    private static final long LARGEST = MEGABYTES * (1L << 20) + FORM_AROUND;

    /** A browser that is still sending sees a closed connection, and not the answer. */
    private static final long MOST_DRAINED = 1L << 28;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new BoundedRequest((HttpServletRequest) request), response);
    }

    /** Whether reading the request ended because it is too large. */
    static boolean areExceeded(HttpServletRequest request) {
        return request.getAttribute(EXCEEDED) != null;
    }

    private static final class BoundedRequest extends HttpServletRequestWrapper {
        BoundedRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new BoundedStream(getRequest(), getRequest().getInputStream());
        }
    }

    private static final class BoundedStream extends ServletInputStream {
        private final ServletRequest request;
        private final ServletInputStream source;
        private long count;

        BoundedStream(ServletRequest request, ServletInputStream source) {
            this.request = request;
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            return counted(source.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int read = source.read(bytes, from, most);
            return counted(read, read);
        }

        private int counted(int read, int bytes) throws IOException {
            count += read < 0 ? 0 : bytes;
            if (Math.max(count, request.getContentLengthLong()) > LARGEST) {
                request.setAttribute(EXCEEDED, true);
                drain();
                // no IOException, which JAX-RS would not let us answer while it reads a form
                throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
            }
            return read;
        }

        private void drain() throws IOException {
            byte[] ignored = new byte[1 << 13];
            int read = 0;
            while (read >= 0 && count < MOST_DRAINED) {
                read = source.read(ignored);
                count += Math.max(read, 0);
            }
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            source.setReadListener(listener);
        }
    }
}
