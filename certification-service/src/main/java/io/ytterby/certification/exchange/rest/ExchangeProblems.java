package io.ytterby.certification.exchange.rest;

import io.ytterby.certification.exchange.domain.Finding;
import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.Problem;
import java.util.List;

/** Each refusal as a problem. */
final class ExchangeProblems {
    private ExchangeProblems() {}

    static Problem refused(List<Finding> findings) {
        return Problem.of(
                        "pact-footprint-refused",
                        422,
                        "The footprint is not as PACT wants it",
                        "Nothing was published. Mend what errors names and send it again.")
                .with(findings.stream()
                        .map(finding -> new FieldError("/footprint" + finding.pointer(), finding.detail()))
                        .toList());
    }

    static Problem notCertified(List<Finding> findings) {
        return Problem.of(
                        "pact-footprint-not-certified",
                        409,
                        "The certificate does not attest this footprint",
                        "Nothing was published. Publish the number that was certified, or leave the certificate out.")
                .with(findings.stream()
                        .map(finding -> new FieldError(finding.pointer(), finding.detail()))
                        .toList());
    }

    static Problem replacedAlready() {
        return Problem.of(
                "pact-footprint-replaced",
                409,
                "Something newer has its place already",
                "Nothing was published. Publish instead of the newest one.");
    }

    static Problem noSystem() {
        return Problem.of(
                "pact-system-missing",
                409,
                "The partner has not said where its system is",
                "Nothing was asked. Have the partner register its PACT system with POST /v1/pact/systems.");
    }

    static Problem addressRefused(String pointer, String why) {
        return Problem.of(
                        "pact-address-refused",
                        422,
                        "Nothing may be sent to this address",
                        "Name an https URL whose host stands for addresses of the public internet only.")
                .with(List.of(new FieldError(pointer, why)));
    }

    static Problem notDead() {
        return Problem.of(
                "pact-message-not-dead",
                409,
                "Only a dead message is tried again by hand",
                "It was sent, or is still being tried; read it again.");
    }

    static Problem notExpressible(List<Finding> why) {
        return Problem.of(
                        "catena-x-not-expressible",
                        422,
                        "Catena-X has no place for this footprint",
                        "Errors names what its model PCF 9.0.0 cannot hold; take it as PACT 3.")
                .with(why.stream()
                        .map(finding -> new FieldError(finding.pointer(), finding.detail()))
                        .toList());
    }
}
