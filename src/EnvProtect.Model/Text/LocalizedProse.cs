namespace EnvProtect.Model.Text;

/// <summary>
/// Running text in both languages; the English is null until it is translated. A register of many issues holds more of it than
/// of all else, so that a text may be left in an <see cref="IProseStore"/>, and is then read whenever it is asked for.
/// </summary>
public sealed class LocalizedProse : IEquatable<LocalizedProse>
{
    // The texts, or the store that holds them; a field for each would be empty half of the time, a million times over.
    private readonly object held;
    private readonly long offset;
    private readonly int length;
    private readonly bool hasEnglish;

    public LocalizedProse(Prose zh, Prose? en) => (held, hasEnglish) = (new Texts(zh, en), en is not null);

    /// <summary>What a store holds.</summary>
    /// <param name="store">What holds it.</param>
    /// <param name="offset">Where it begins.</param>
    /// <param name="length">Bytes.</param>
    /// <param name="hasEnglish">Whether the English is there too.</param>
    internal LocalizedProse(IProseStore store, long offset, int length, bool hasEnglish) =>
        (held, this.offset, this.length, this.hasEnglish) = (store, offset, length, hasEnglish);

    /// <exception cref="IOException">It is in a store, which cannot be read.</exception>
    public Prose Zh => held is Texts texts ? texts.Zh : Stored(Language.Chinese);

    /// <exception cref="IOException">It is in a store, which cannot be read.</exception>
    public Prose? En => held is Texts texts ? texts.En : hasEnglish ? Stored(Language.English) : null;

    /// <summary>The text in <paramref name="language"/>, or the Chinese where no translation exists.</summary>
    public Prose In(Language language) => language == Language.English && hasEnglish ? En! : Zh;

    /// <summary>Whether a reader of <paramref name="language"/> gets the text in that language.</summary>
    public bool Has(Language language) => language == Language.Chinese || hasEnglish;

    /// <summary>The plain words in both languages.</summary>
    public LocalizedText Plain => new(Zh.Plain, En?.Plain);

    public bool Equals(LocalizedProse? other) => other is not null && (ReferenceEquals(this, other) || (Zh == other.Zh && En == other.En));

    public override bool Equals(object? obj) => Equals(obj as LocalizedProse);

    public override int GetHashCode() => Zh.GetHashCode();

    private Prose Stored(Language language) => ((IProseStore)held).Read(offset, length, language);

    private sealed record Texts(Prose Zh, Prose? En);
}
