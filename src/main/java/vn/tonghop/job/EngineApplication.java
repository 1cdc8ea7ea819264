package vn.tonghop.job;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Everything that needs the data folder, as one Spring context. Only packages that hold parts of it are scanned. */
@SpringBootApplication(
        proxyBeanMethods = false,
        scanBasePackages = {
            "vn.tonghop.journal",
            "vn.tonghop.submission",
            "vn.tonghop.validation",
            "vn.tonghop.consolidation",
            "vn.tonghop.appendix",
            "vn.tonghop.job"
        })
class EngineApplication {}
