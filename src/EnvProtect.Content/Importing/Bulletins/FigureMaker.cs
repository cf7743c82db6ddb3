using System.Collections.Immutable;
using System.Text.RegularExpressions;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Importing;

/// <summary>Makes figures of counts: resolves whose they are, labels them in both languages, and keeps the first of each.</summary>
internal sealed partial class FigureMaker(RunningText text, Header header, ImportLog log)
{
    private static readonly (string Word, Medium Medium)[] Media =
        [("来电", Medium.Phone), ("电话", Medium.Phone), ("来信", Medium.Letter), ("信件", Medium.Letter), ("微信", Medium.Wechat), ("网", Medium.Web), ("来访", Medium.Visit)];

    private readonly List<Figure> figures = [];

    public ImmutableArray<Figure> Figures => [.. figures];

    /// <summary>Adds a count of a breakdown; false where it is not known whose it is.</summary>
    public bool AddCount(string dimension, Count count, PartialDate? asOf)
    {
        if (count.IsShared) return AddShared(dimension, count, asOf);
        if (dimension == "keyCasesByArea" && (count.Name.Contains("重要", StringComparison.Ordinal) || count.Name.Contains("重点", StringComparison.Ordinal)))
        {
            return Add("keyCases", "total", new("重要件合计", "Key cases in total"), count.Value, count.Printed, asOf, count.Start);
        }

        if (dimension == "casesByType")
        {
            return PollutionTypes.Of(count.Name) is { } category
                && Add(dimension, Lists.Categories.Code(category), new(count.Name, Lists.Categories.Label(category).En), count.Value, count.Printed, asOf, count.Start);
        }

        if (dimension == "casesByChannel")
        {
            var known = Media.FirstOrDefault(pair => count.Name.Contains(pair.Word, StringComparison.Ordinal));
            return known.Word is not null && Add(dimension, Lists.Media.Code(known.Medium), new(count.Name, Lists.Media.Label(known.Medium).En), count.Value, count.Printed, asOf, count.Start);
        }

        return AddOfPlace(dimension, count, asOf);
    }

    public bool Add(string dimension, string key, LocalizedText label, int value, string printed, PartialDate? asOf, int at, string? area = null, string? unit = null)
    {
        var id = $"{header.SourceId}.{dimension}.{key}";
        var earlier = figures.Find(figure => figure.Id == id);
        if (earlier is not null)
        {
            // Said twice with the same number is nothing new; with another number it must be seen.
            if (earlier.Value != value) log.Unplaced(text.At(at), printed);
            return true;
        }

        figures.Add(new()
        {
            Id = id,
            Source = new Citation(header.SourceId, LocatorOf(at)),
            Dimension = dimension,
            Key = key,
            Label = label,
            Value = value,
            Printed = printed,
            BulletinId = header.Id,
            AreaCode = area ?? header.AreaCode,
            UnitId = unit,
            AsOf = asOf,
        });
        return true;
    }

    private bool AddOfPlace(string dimension, Count count, PartialDate? asOf)
    {
        if (header.Names.AreaAt(count.Name, 0) is { Targets: [{ Area: { } area }] } found && found.Length == count.Name.Length)
        {
            Add(dimension, area.Code, area.Name, count.Value, count.Printed, asOf, count.Start, area.Code);
            if (count.More is { } more) Add(dimension + "Shared", area.Code, area.Name, more, count.Printed, asOf, count.Start, area.Code);
            return true;
        }

        if (header.Names.UnitAt(count.Name, 0) is not { Targets: [{ Unit: { } unit }] } named || named.Length != count.Name.Length) return false;
        Add(dimension, unit.Id, unit.Name, count.Value, count.Printed, asOf, count.Start, unit.AreaCode, unit.Id);
        if (count.More is { } also) Add(dimension + "Shared", unit.Id, unit.Name, also, count.Printed, asOf, count.Start, unit.AreaCode, unit.Id);
        return true;
    }

    private bool AddShared(string dimension, Count count, PartialDate? asOf)
    {
        var isKnown = true;
        var named = AreaPhrase.Parse(count.Name, header.Names, _ => isKnown = false);
        if (!isKnown || named.Codes.IsEmpty) return false;
        return Add(dimension, "shared:" + string.Join('+', named.Codes), new(count.Name + "共有", "Shared by " + English(named.Codes)), count.Value, count.Printed, asOf, count.Start);
    }

    /// <summary>Label of the cases in progress that several areas share: 甲、乙与丙共有的.</summary>
    public LocalizedText SharedLabel(string names)
    {
        var words = names.TrimEnd('的').Replace("共有", "", StringComparison.Ordinal);
        var codes = AreaPhrase.Parse(words, header.Names, _ => { }).Codes;
        return new($"正在办理的件中，{words}共有的", codes.IsEmpty ? null : "Of those in progress, shared by " + English(codes));
    }

    private string English(ImmutableArray<string> codes)
    {
        var names = codes.Select(code => header.Names.Area(code) is { } area ? area.Name.En ?? area.Name.Zh : code).ToList();
        return names.Count < 2 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
    }

    /// <summary>The heading in lenticular brackets above a place, and the number of the passage below it.</summary>
    private string? LocatorOf(int at)
    {
        var open = text.Text.LastIndexOf('【', Math.Min(at, text.Text.Length - 1));
        var close = open < 0 ? -1 : text.Text.IndexOf('】', open);
        if (close < 0 || close > at) return null;
        var passages = Passage().Matches(text.Text[close..at]);
        return text.Text[(open + 1)..close] + (passages.Count > 0 ? passages[^1].Groups["n"].Value : "");
    }

    [GeneratedRegex("(?:^】|。)(?<n>[0-9]{1,2})[.．、](?![0-9])")]
    private static partial Regex Passage();
}
