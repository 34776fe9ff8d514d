package io.ytterby.kit.standing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that a frozen organisation may call all the same: it reads what was decided about itself, and
 * nothing else. The gateway's access table says the same in {@code whileFrozen}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WhileFrozen {}
