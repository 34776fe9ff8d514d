package io.ytterby.diversion.feature;

/** Looks at a scene and says what it sees. Changes nothing: what was seen is learned afterwards, by {@link Scene#learn}. */
public interface Detector {
    void look(Scene scene, Findings into);
}
