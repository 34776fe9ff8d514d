/**
 * Worlds of trade whose smugglers are known, and a scorer for whoever looked for them. A test tool: no service depends on it, and it
 * depends on nothing of ours. It and the detectors meet in files only (docs/adr/0072).
 *
 * <p>Start at {@link io.ytterby.worlds.WorldMaker}. The files: {@code docs/guide/worlds.md}.
 */
@NullMarked
package io.ytterby.worlds;

import org.jspecify.annotations.NullMarked;
