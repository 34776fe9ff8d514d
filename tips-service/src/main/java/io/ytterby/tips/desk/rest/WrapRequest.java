package io.ytterby.tips.desk.rest;

import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tipbox.bundle.BundleWrap;
import io.ytterby.tipbox.bundle.BundleWrap.Part;
import io.ytterby.tipbox.seal.Wrap;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Base64;
import java.util.UUID;

/**
 * A key of an item, wrapped on an officer's machine.
 *
 * @param wrap base64url
 */
public record WrapRequest(
        @NotNull UUID item,
        @NotNull Part part,
        @NotBlank @Pattern(regexp = "[0-9a-f]{16}") String keyId,
        @NotBlank @Size(max = 400) String wrap) {
    BundleWrap toWrap() {
        var bytes = decoded("/wraps", wrap);
        try {
            return new BundleWrap(item, part, new Wrap(keyId, bytes));
        } catch (IllegalArgumentException unfit) {
            throw new ProblemException(
                    Problems.invalid("/wraps", "must be wrapped keys, as ./ytterby tips prints them."));
        }
    }

    static byte[] decoded(String pointer, String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException unfit) {
            throw new ProblemException(Problems.invalid(pointer, "must be base64url, as ./ytterby tips prints it."));
        }
    }
}
