/** Inventories judged, kept and handed to whoever computes them again. Start at {@link io.ytterby.certification.footprint.app.DeclareFootprint}. */
@NullMarked
package io.ytterby.certification.footprint.app;

import org.jspecify.annotations.NullMarked;
