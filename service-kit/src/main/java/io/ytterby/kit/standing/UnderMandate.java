package io.ytterby.kit.standing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a resource method that an agent may call for its principal. A method without it is closed to every agent. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface UnderMandate {
    /** What the mandate must cover: {@code application:draft}. */
    String value();
}
