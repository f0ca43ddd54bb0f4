import Certification
import Diagnostics

extension JSONWriter {
    /// The packs that an overlay is made of, and what each above the first declares and makes stricter.
    mutating func layers(of pack: RulePack) {
        array("layers", pack.layers.all.indices) { writer, index in
            let layer = pack.layers.all[index]
            writer.object { writer in
                writer.string("id", layer.id)
                writer.string("version", layer.version)
                writer.string("status", layer.status.rawValue)
                writer.string("digest", layer.digest.hex)
                // Of the first layer it would be nearly the whole pack.
                writer.array("rules", index == 0 ? [] : pack.rules(ofLayer: index)) { writer, rule in
                    let (kind, id) = rule.reference.words
                    writer.object { writer in
                        writer.string("kind", kind)
                        writer.string("id", id)
                        writer.string("change", rule.isNew ? "added" : "tightened")
                    }
                }
            }
        }
    }
}

extension RuleReference {
    /// The kind and the name.
    fileprivate var words: (kind: String, id: String) {
        switch self {
        case .fact(let id): ("fact", id)
        case .check(let id): ("check", id)
        case .parameter(let id): ("parameter", id)
        case .group(let path): ("group", path)
        case .criterion(let path): ("criterion", path)
        case .level(let id): ("level", id)
        }
    }
}
