package io.ytterby.certification.scheme.domain;

/** How far goods are on the way from the ground to the magnet, in tracking's words. */
public enum Stage {
    ORE,
    CONCENTRATE,
    OXIDE,
    SALT,
    METAL,
    ALLOY,
    MAGNET,
    COMPONENT,
    SCRAP
}
