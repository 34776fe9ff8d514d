/**
 * EPCIS 1.2 and 2.0 in XML: judged by the official XSD, then turned event by event into the JSON that says the same. Start at
 * {@link io.ytterby.epcis.xml.XmlEventReader}.
 */
@NullMarked
package io.ytterby.epcis.xml;

import org.jspecify.annotations.NullMarked;
