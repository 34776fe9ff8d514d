/**
 * The credentials that are issued here, in UNTP's shape. Start at {@link io.ytterby.credentials.vc.Issue}: what is to be
 * signed is held against its own schema first.
 */
@NullMarked
package io.ytterby.credentials.vc;

import org.jspecify.annotations.NullMarked;
