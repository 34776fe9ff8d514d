/**
 * The exporter's desk: what a consignment needs, applications and what to do about each, drafts, answers, documents. Start at
 * {@link io.ytterby.console.export.ApplicationResource}.
 */
@NullMarked
package io.ytterby.console.export;

import org.jspecify.annotations.NullMarked;
