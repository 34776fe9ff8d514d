package io.ytterby.gateway.verify.domain;

/** How a step went. Never shown by colour alone. */
public enum Light {
    GREEN,
    /** It holds with a warning, or what is known is too old. */
    AMBER,
    RED,
    /** Not looked at. */
    GREY
}
