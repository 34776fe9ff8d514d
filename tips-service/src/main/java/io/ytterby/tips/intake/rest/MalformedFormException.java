package io.ytterby.tips.intake.rest;

import java.io.IOException;

/** What came is no form, or ended in the middle. It says nothing of what came. */
final class MalformedFormException extends IOException {
    private static final long serialVersionUID = 1L;
}
