package io.ytterby.embedded.demo;

/** A step of the journey did not hold. Its message is what a person needs to see why. */
public class StepFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StepFailedException(String message) {
        super(message);
    }
}
