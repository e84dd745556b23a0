package io.github.photospec.portal.account;

import io.github.photospec.review.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the {@link Actor} who asks. */
@Component
public class ActorResolver implements HandlerMethodArgumentResolver {
    private final Actors actors;

    ActorResolver(Actors actors) {
        this.actors = actors;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null) {
            throw new AccessDeniedException("Nobody is logged in");
        }
        return login.getPrincipal() instanceof TokenUser token ? token.actor() : actors.of(login.getName());
    }
}
