package vn.tonghop.job;

import java.util.Map;

/** What an engine is opened for. */
public enum Purpose {
    /** Work on the office's data. */
    OFFICE {
        @Override
        Map<String, Object> database() {
            return Map.of();
        }

        @Override
        void verify(CatalogueVerification verification) {
            verification.verify();
        }
    },
    /** Verifying a catalogue in a data folder that is thrown away. */
    CATALOGUE {
        @Override
        Map<String, Object> database() {
            return IN_THE_FOLDER;
        }

        @Override
        void verify(CatalogueVerification verification) {
            verification.verify();
        }
    },
    /**
     * Checking files in a data folder that is thrown away. Nothing is published, and opening the layouts of the appendices
     * takes longer than reading an ordinary workbook: they are not looked at.
     */
    FILES {
        @Override
        Map<String, Object> database() {
            return IN_THE_FOLDER;
        }

        @Override
        void verify(CatalogueVerification verification) {
            verification.verifyForms();
        }
    };

    /** Whatever database the office has its tables in: what is thrown away never comes near it. */
    private static final Map<String, Object> IN_THE_FOLDER = Map.of("tonghop.database", "false");

    abstract Map<String, Object> database();

    abstract void verify(CatalogueVerification verification);
}
