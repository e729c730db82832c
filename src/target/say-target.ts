import type { Language } from "../grid/language";
import { en } from "./messages.en";
import { zh } from "./messages.zh";
import type { Bound, Target } from "./target";
import type { Voice } from "./voice";

const VOICES: Readonly<Record<Language, Voice>> = { zh, en };

const say = (target: Target, voice: Voice): string => {
  switch (target.kind) {
    case "level":
      return voice.level(target);
    case "range":
      return voice.range(target);
    case "change":
      return voice.change(target);
    case "peer":
      return voice.peer(target);
    case "qualitative":
      return voice.senses[target.sense];
    case "parts":
      return target.parts
        .map((part) => (part.label === undefined ? say(part.target, voice) : voice.part(part.label, say(part.target, voice))))
        .join(voice.between);
    case "none":
      return voice.none;
    case "unread":
      return voice.unread(target.what);
  }
};

/** A target in plain words. In Chinese it reads back as the same target, wherever the language has a word for it. */
export const sayTarget = (target: Target, language: Language): string => say(target, VOICES[language]);

/** A resolved bound, short: "≤40.7", "1.485左右". */
export const sayBound = (bound: Bound, language: Language): string => VOICES[language].bound(bound);
