/**
 * Decides who may see a certificate and what hangs on it. Start at {@link io.ytterby.certification.party.app.Audience}.
 */
@NullMarked
package io.ytterby.certification.party.app;

import org.jspecify.annotations.NullMarked;
