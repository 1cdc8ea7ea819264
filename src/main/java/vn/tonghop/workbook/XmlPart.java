package vn.tonghop.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * A forward cursor over the elements of one untrusted XML part. It moves by children: whatever a caller does not ask
 * for is passed over, however deep. Elements and attributes go by their local name; the layout of a part makes them
 * unique, and writers differ in prefixes.
 *
 * <p>Aalto bounds nothing by itself, so depth, attributes, distinct names (its symbol table keeps them all) and, with
 * {@link PartStream}, the length of any token are bounded here. Its failures, the unchecked ones included, become
 * {@link Refusal#DAMAGED}.
 */
final class XmlPart implements AutoCloseable {

    private static final int MAX_DEPTH = 100;
    private static final int MAX_ATTRIBUTES = 200;
    private static final int MAX_NAMES = 2_000;

    /** A character is at most six bytes in UTF-8 or as a numeric reference; longer spellings are nobody's honest text. */
    private static final long BYTES_PER_CHARACTER = 6;

    private static final long MARKUP_BYTES = 1 << 16;

    // by class: a lookup would find whatever parser the class path offers first
    private static final InputFactoryImpl PARSERS = parsers();

    private final PartStream in;
    private final XMLStreamReader2 xml;
    private final AttributeText attribute = new AttributeText();
    private final TextBuffer text;
    private final Set<String> names = new HashSet<>();
    private final @Nullable String[] recentNames = new String[64];
    /** Of the element that is open at each depth. */
    private final String[] elementNames = new String[MAX_DEPTH + 1];

    /** Of the element that the cursor has entered last, and behind them those of earlier ones. */
    private final String[] attributeNames = new String[MAX_ATTRIBUTES];

    private int attributes;
    private int depth;

    XmlPart(PartStream in, ReadLimits limits) throws RefusedWorkbook {
        this(in, in, limits);
    }

    /** @param content what of the part is to be parsed */
    XmlPart(PartStream in, InputStream content, ReadLimits limits) throws RefusedWorkbook {
        this.in = in;
        this.text = new TextBuffer(limits.textLength());
        in.boundTokens(BYTES_PER_CHARACTER * limits.textLength() + MARKUP_BYTES);
        try {
            xml = (XMLStreamReader2) PARSERS.createXMLStreamReader(content);
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal(e);
        }
    }

    private static InputFactoryImpl parsers() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /**
     * Moves to the root element, at depth 1.
     *
     * @param expected local names that it may have: another part in this place would read as an empty one
     */
    void root(String... expected) throws RefusedWorkbook {
        if (!nextChild(0) || !List.of(expected).contains(name())) {
            throw damaged("is no " + String.join(" or ", expected), null);
        }
    }

    /**
     * Moves to the next child of the element that is open at a depth; leaves that element, and returns false, when it
     * has no more. What is left of the current child is passed over.
     *
     * @param parent depth of the parent; the root has 1
     */
    boolean nextChild(int parent) throws RefusedWorkbook {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                return true;
            }
            if ((event == XMLStreamConstants.END_ELEMENT && depth < parent)
                    || event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** The depth of the element that the cursor has entered last; the root has 1. */
    int depth() {
        return depth;
    }

    /** Local name of the current element. */
    String name() {
        return elementNames[depth];
    }

    String namespace() {
        String uri = xml.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    int attributes() {
        return attributes;
    }

    /** Local name of an attribute of the current element. */
    String attributeName(int index) {
        return attributeNames[index];
    }

    /** The value of an attribute of the current element; the same object each time, valid until the next call. */
    AttributeText attribute(int index) throws RefusedWorkbook {
        try {
            xml.getAttributeAs(index, attribute);
            return attribute;
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal(e);
        }
    }

    /** The value of an attribute by its local name, or null. */
    @Nullable
    String attribute(String name) throws RefusedWorkbook {
        for (int i = 0; i < attributes(); i++) {
            if (attributeName(i).equals(name)) {
                return attribute(i).toString();
            }
        }
        return null;
    }

    /** All text of the current element to its end; the same buffer each time, valid until the next call. */
    TextBuffer text() throws RefusedWorkbook {
        text.clear();
        appendText(text);
        return text;
    }

    /** Appends all text of the current element to its end. */
    void appendText(TextBuffer target) throws RefusedWorkbook {
        int own = depth;
        while (true) {
            int event = next();
            if ((event == XMLStreamConstants.END_ELEMENT && depth < own) || event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
            boolean isText = event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            if (isText && depth == own) {
                try {
                    target.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                } catch (RuntimeException e) {
                    throw refusal(e);
                }
            }
        }
    }

    /** Reads to the end of the part, so that a fault behind the last wanted element is noticed. */
    void finish() throws RefusedWorkbook {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            // passed over, but checked
        }
    }

    private int next() throws RefusedWorkbook {
        in.tokenEnds();
        int event;
        try {
            event = xml.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal(e);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> enter();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> checkName(xml.getPITarget());
            case XMLStreamConstants.DTD ->
                throw new RefusedWorkbook(Refusal.DOCTYPE, in.name() + " declares a document type");
            case XMLStreamConstants.ENTITY_REFERENCE -> throw damaged("refers to an entity", null);
            default -> {}
        }
        return event;
    }

    /** Most elements are named as the last one of their depth was, and so are their attributes: these names are known. */
    @SuppressWarnings("ReferenceEquality")
    private void enter() throws RefusedWorkbook {
        depth++;
        attributes = xml.getAttributeCount();
        if (depth > MAX_DEPTH || attributes > MAX_ATTRIBUTES) {
            throw tooDeep(depth > MAX_DEPTH ? "elements nested too deeply" : "an element with too many attributes");
        }
        String element = xml.getLocalName();
        if (element != elementNames[depth]) {
            checkName(element);
            elementNames[depth] = element;
        }
        for (int i = 0; i < attributes; i++) {
            String attributeName = xml.getAttributeLocalName(i);
            if (attributeName != attributeNames[i]) {
                checkName(attributeName);
                attributeNames[i] = attributeName;
            }
        }
        for (int i = 0, bindings = xml.getNamespaceCount(); i < bindings; i++) {
            String prefix = xml.getNamespacePrefix(i);
            if (prefix != null) {
                checkName(prefix);
            }
        }
    }

    /** The parser hands out one string per name, so that comparing references settles all but the first meetings. */
    @SuppressWarnings("ReferenceEquality")
    private void checkName(String name) throws RefusedWorkbook {
        int slot = name.hashCode() & (recentNames.length - 1);
        if (recentNames[slot] == name) {
            return;
        }
        recentNames[slot] = name;
        if (names.add(name) && names.size() > MAX_NAMES) {
            throw tooDeep("too many different names");
        }
    }

    private RefusedWorkbook tooDeep(String what) {
        return new RefusedWorkbook(Refusal.MARKUP_TOO_DEEP, in.name() + " has " + what);
    }

    RefusedWorkbook damaged(String what, @Nullable Exception cause) {
        String detail = in.name() + " " + what;
        return cause == null
                ? new RefusedWorkbook(Refusal.DAMAGED, detail)
                : new RefusedWorkbook(Refusal.DAMAGED, detail, cause);
    }

    private RefusedWorkbook refusal(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = causeOf(cause)) {
            if (cause instanceof RefusedRead carried) {
                return carried.refused();
            }
            if (cause instanceof IOException io && !isAboutContent(io)) {
                throw new UncheckedIOException(io);
            }
        }
        return damaged("is not well-formed", failure);
    }

    /** Whether the bytes are at fault, and not the disk that they come from. */
    private static boolean isAboutContent(IOException failure) {
        return failure instanceof ZipException
                || failure instanceof EOFException
                || failure instanceof CharConversionException
                || failure instanceof UnsupportedEncodingException;
    }

    private static @Nullable Throwable causeOf(Throwable failure) {
        if (failure.getCause() != null) {
            return failure.getCause();
        }
        return failure instanceof XMLStreamException markup ? markup.getNestedException() : null;
    }

    @Override
    public void close() {
        try {
            xml.closeCompletely();
            in.close();
        } catch (XMLStreamException | IOException e) {
            // nothing was written, so that nothing can be lost by a failing close
        }
    }
}
