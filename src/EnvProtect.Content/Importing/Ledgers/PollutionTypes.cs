using System.Collections.Immutable;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Importing;

/// <summary>Printed pollution types as categories.</summary>
internal static class PollutionTypes
{
    private static readonly (string Word, Category Category)[] Known =
    [
        ("油烟", Category.CookingFumes), ("扬尘", Category.Dust), ("粉尘", Category.Dust), ("重金属", Category.HeavyMetals), ("尾矿", Category.Tailings), ("尾砂", Category.Tailings),
        ("畜禽", Category.Livestock), ("养殖", Category.Livestock), ("采石", Category.SandQuarry), ("采砂", Category.SandQuarry),
        ("辐射", Category.Radiation), ("电磁", Category.Radiation), ("噪声", Category.Noise), ("噪音", Category.Noise),
        ("固废", Category.Waste), ("固体废物", Category.Waste), ("垃圾", Category.Waste), ("危废", Category.Waste), ("危险废物", Category.Waste),
        ("土壤", Category.Soil), ("生态", Category.Ecology), ("大气", Category.Air), ("废气", Category.Air), ("空气", Category.Air), ("异味", Category.Air), ("恶臭", Category.Air),
        ("废水", Category.Water), ("污水", Category.Water), ("水", Category.Water), ("其他", Category.Other), ("其它", Category.Other),
    ];

    private static readonly char[] Separators = ['、', '，', ',', '；', ';', '/', '\n', ' ', '　', '|', '+', '和', '及', '与'];

    public static Category? Of(string words)
    {
        foreach (var (word, category) in Known)
        {
            if (words.Contains(word, StringComparison.Ordinal)) return category;
        }

        return null;
    }

    /// <summary>The types of a cell, each category once with its printed words; unknown ones as other.</summary>
    public static ImmutableArray<IssueCategory> Parse(string cell, Action<string> unknown)
    {
        var printed = new Dictionary<Category, List<string>>();
        foreach (var word in cell.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var category = Of(word);
            if (category is null) unknown(word);
            if (!printed.TryGetValue(category ?? Category.Other, out var words)) printed.Add(category ?? Category.Other, words = []);
            if (!words.Contains(word)) words.Add(word);
        }

        return
        [
            .. printed.Select(pair => new IssueCategory(pair.Key,
                pair.Value is [var only] && only == Lists.Categories.Label(pair.Key).Zh ? null : string.Join('、', pair.Value))),
        ];
    }
}
