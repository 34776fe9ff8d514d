package io.ytterby.gateway.duty.domain;

/** The types of permanent magnet that the label tells apart. */
public enum MagnetType {
    NDFEB,
    SMCO,
    ALNICO,
    FERRITE
}
