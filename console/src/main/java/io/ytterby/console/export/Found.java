package io.ytterby.console.export;

import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Api;
import io.ytterby.console.api.RefusedException;

/** An application in the version that its form will change. */
record Found(Application file, String etag) {
    /** @throws RefusedException if the API refuses */
    static Found of(Api api, String id) {
        return switch (api.ask(Places.application(id), Application.class)) {
            case Answer.Given<Application>(var file, var etag, var place) -> new Found(file, etag == null ? "" : etag);
            case Answer.Refused<Application>(var refusal) -> throw new RefusedException(refusal);
        };
    }
}
