package io.ytterby.tracking.capture.rest;

import io.ytterby.tracking.capture.app.CaptureConfig;
import io.ytterby.tracking.capture.app.Receipt;
import io.ytterby.tracking.capture.domain.CaptureError;
import io.ytterby.tracking.epcis.rest.EpcisProblem;

/** What capture refuses, in EPCIS' words. */
final class CaptureProblems {
    private CaptureProblems() {}

    static EpcisProblem of(Receipt refused) {
        return switch (refused) {
            case Receipt.NotWellFormed(var detail) -> EpcisProblem.of(EpcisProblem.Type.VALIDATION, detail);
            case Receipt.TooManyEvents(var most) ->
                EpcisProblem.of(
                        EpcisProblem.Type.CAPTURE_LIMIT_EXCEEDED,
                        "A document may have " + most + " events. Send it in parts.");
            case Receipt.TooLarge(var most) ->
                EpcisProblem.of(
                        EpcisProblem.Type.CAPTURE_LIMIT_EXCEEDED,
                        "A document may have " + most + " bytes. Send it in parts.");
            case Receipt.TooManyOpen(var most) ->
                EpcisProblem.of(
                                EpcisProblem.Type.CAPTURE_LIMIT_EXCEEDED,
                                "Your organisation has " + most + " captures that have not finished. Wait for some.")
                        .status(429);
            case Receipt.Accepted accepted -> throw new IllegalStateException("that is no refusal: " + accepted);
        };
    }

    static EpcisProblem of(CaptureError error) {
        var problem = EpcisProblem.of(type(error.kind()), error.detail());
        var event = error.event();
        if (event != null) problem = problem.with("event", event);
        return problem.with("pointer", error.pointer());
    }

    static EpcisProblem eventTooLarge(CaptureConfig config) {
        return EpcisProblem.of(
                EpcisProblem.Type.CAPTURE_LIMIT_EXCEEDED,
                "An event may have " + config.eventSize().asLongValue() + " bytes.");
    }

    static EpcisProblem noSuchBehaviour() {
        return EpcisProblem.of(
                EpcisProblem.Type.VALIDATION, CaptureLimits.ERROR_BEHAVIOUR + " is rollback or proceed.");
    }

    static EpcisProblem noSuchJob() {
        return EpcisProblem.of(EpcisProblem.Type.NO_SUCH_RESOURCE, "Your organisation has no such capture job.");
    }

    private static EpcisProblem.Type type(CaptureError.Kind kind) {
        return switch (kind) {
            case VALIDATION -> EpcisProblem.Type.VALIDATION;
            case ALREADY_EXISTS -> EpcisProblem.Type.ALREADY_EXISTS;
            case SECURITY -> EpcisProblem.Type.SECURITY;
            case IMPLEMENTATION -> EpcisProblem.Type.IMPLEMENTATION;
        };
    }
}
