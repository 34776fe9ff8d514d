package io.ytterby.tracking.epcis.rest;

import io.ytterby.kit.problem.Problem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as EPCIS 2.0 words it: {@code application/problem+json} whose type is {@code epcisException:…}.
 *
 * @param type the exception's name in the standard, without its prefix
 * @param detail what is wrong in this case and what to do about it
 * @param extensions members of their own: {@code event}, {@code pointer}
 */
public record EpcisProblem(Type type, int status, String detail, Map<String, Object> extensions) {
    public EpcisProblem {
        extensions = Map.copyOf(extensions);
    }

    /** The exceptions of the standard, each with its status and its words. */
    public enum Type {
        VALIDATION("ValidationException", 400, "Not a valid EPCIS event or document"),
        QUERY_PARAMETER("QueryParameterException", 400, "A query parameter is not right"),
        QUERY_VALIDATION("QueryValidationException", 400, "The query is not valid"),
        SUBSCRIPTION_CONTROLS("SubscriptionControlsException", 400, "The subscription's controls are not right"),
        SECURITY("SecurityException", 403, "Access is refused"),
        NO_SUCH_NAME("NoSuchNameException", 404, "There is nothing of this name"),
        NO_SUCH_RESOURCE("NoSuchResourceException", 404, "Resource not found"),
        NOT_ACCEPTABLE("NotAcceptableException", 406, "Conflicting request and response headers"),
        ALREADY_EXISTS("ResourceAlreadyExistsException", 409, "A resource with this identifier exists already"),
        CAPTURE_LIMIT_EXCEEDED("CaptureLimitExceededException", 413, "Capture payload too large"),
        QUERY_TOO_COMPLEX("QueryTooComplexException", 413, "The query is too complex"),
        QUERY_TOO_LARGE("QueryTooLargeException", 413, "The query's answer is too large"),
        URI_TOO_LONG("URITooLongException", 414, "The URI is too long"),
        UNSUPPORTED_MEDIA_TYPE("UnsupportedMediaTypeException", 415, "Unsupported media type"),
        IMPLEMENTATION("ImplementationException", 500, "The server failed");

        private final String exception;
        private final int status;
        private final String title;

        Type(String exception, int status, String title) {
            this.exception = exception;
            this.status = status;
            this.title = title;
        }

        /** {@code epcisException:ValidationException}. */
        public String uri() {
            return "epcisException:" + exception;
        }

        public String title() {
            return title;
        }
    }

    public static EpcisProblem of(Type type, String detail) {
        return new EpcisProblem(type, type.status, detail, Map.of());
    }

    public EpcisProblem with(String member, Object value) {
        var more = new LinkedHashMap<>(extensions);
        more.put(member, value);
        return new EpcisProblem(type, status, detail, more);
    }

    /** The same under another status, where the standard has one type for two. */
    public EpcisProblem status(int other) {
        return new EpcisProblem(type, other, detail, extensions);
    }

    /** Its members in the order people read them. */
    public Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", type.uri());
        members.put("title", type.title());
        members.put("status", status);
        members.put("detail", detail);
        members.putAll(extensions);
        return members;
    }

    public Response response() {
        var response = Response.status(status).type(Problem.MEDIA_TYPE).entity(members());
        if (status == 401) response.header("WWW-Authenticate", "Bearer");
        return response.build();
    }

    /** Carries it out of an edge: a filter, a header. Refusals of the domain are values. */
    public WebApplicationException asException() {
        return new Refusal(this);
    }

    /** Of this the mapping of {@link EpcisProblems} keeps the response as it is. */
    static final class Refusal extends WebApplicationException {
        private static final long serialVersionUID = 1L;

        Refusal(EpcisProblem problem) {
            super(problem.detail(), problem.response());
        }
    }

    /** What the kit refuses for every service alike, in EPCIS' words. */
    static EpcisProblem ofStatus(int status, @Nullable String detail, boolean capturing) {
        var type = switch (status) {
            case 401, 403 -> Type.SECURITY;
            case 404 -> Type.NO_SUCH_RESOURCE;
            case 406 -> Type.NOT_ACCEPTABLE;
            case 409 -> Type.ALREADY_EXISTS;
            case 413 -> capturing ? Type.CAPTURE_LIMIT_EXCEEDED : Type.QUERY_TOO_LARGE;
            case 414 -> Type.URI_TOO_LONG;
            case 415 -> Type.UNSUPPORTED_MEDIA_TYPE;
            default -> status < 500 ? Type.VALIDATION : Type.IMPLEMENTATION;
        };
        return new EpcisProblem(type, status, detail == null ? type.title() : detail, Map.of());
    }
}
