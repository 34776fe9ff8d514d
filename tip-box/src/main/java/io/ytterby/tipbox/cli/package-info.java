/**
 * What an officer runs on a machine of his own. Start at {@link io.ytterby.tipbox.cli.TipsCommand}.
 */
@NullMarked
package io.ytterby.tipbox.cli;

import org.jspecify.annotations.NullMarked;
