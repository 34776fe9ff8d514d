/**
 * What the service says of goods, in the language of who asks. Start at {@link io.ytterby.inspection.words.app.InspectionSentences}.
 */
@NullMarked
package io.ytterby.inspection.words.app;

import org.jspecify.annotations.NullMarked;
