package io.ytterby.kit.startup;

/** Stops the start. Has no stack trace: its message is for the operator, and says all there is. */
final class UnsafeSettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnsafeSettingsException(String message) {
        super(message, null, false, false);
    }
}
