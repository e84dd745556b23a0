package io.github.photospec.portal.setup;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses what is too long by the length that the request states, before a byte of it is read: a class's zip may be longer
 * than anything else, and the server has one limit for all. Who does not state the length is asked for it.
 */
@Component
@Order(UploadLimits.BEFORE_SECURITY)
class UploadLimits extends OncePerRequestFilter {
    /** Looking for the forgery token, the security would read the whole form. */
    static final int BEFORE_SECURITY = Ordered.HIGHEST_PRECEDENCE + 100;

    /** As long as a photo may be for photo-spec, and the form around it. */
    private static final DataSize LARGEST = DataSize.ofMegabytes(21);

    /** A class of a hundred with 2 MB each, and the form around it. */
    private static final DataSize LARGEST_ZIP = DataSize.ofMegabytes(201);

    private static final Pattern ZIP = Pattern.compile("/reviews/[^/]+/zip");

    private final ObjectProvider<HandlerExceptionResolver> resolvers;

    UploadLimits(ObjectProvider<HandlerExceptionResolver> resolvers) {
        this.resolvers = resolvers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        DataSize largest = ZIP.matcher(path).matches() ? LARGEST_ZIP : LARGEST;
        if (hidesLength(request)) {
            refuse(path, request, response, new ResponseStatusException(HttpStatus.LENGTH_REQUIRED));
        } else if (request.getContentLengthLong() > largest.toBytes()) {
            refuse(path, request, response, new MaxUploadSizeExceededException(largest.toBytes()));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** RFC 9112 §6.3: without either header there is no body. */
    private static boolean hidesLength(HttpServletRequest request) {
        return request.getContentLengthLong() < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private void refuse(String path, HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws ServletException, IOException {
        if (path.startsWith("/api/")) {
            tell(request, response, failure);
            return;
        }
        // Browsers always state the length, so nobody reads a page about that.
        boolean tooLarge = failure instanceof MaxUploadSizeExceededException;
        response.setStatus(tooLarge ? HttpStatus.CONTENT_TOO_LARGE.value() : HttpStatus.LENGTH_REQUIRED.value());
        if (tooLarge) {
            request.getRequestDispatcher(TooLargePage.PATH).forward(new BodilessRequest(request), response);
        }
    }

    /** As other systems are told of everything else. */
    private void tell(HttpServletRequest request, HttpServletResponse response, Exception failure) {
        for (HandlerExceptionResolver resolver : resolvers.orderedStream().toList()) {
            if (resolver.resolveException(request, response, null, failure) != null) {
                return;
            }
        }
    }
}
