# SPDX-License-Identifier: Apache-2.0
"""Chinese words that stand near each other, and forms of one word."""

# A kind a line, in all its names, then instances of it; what is indented goes on.
KINDS = """
宠物 寵物: 狗狗 猫咪 小猫 小狗 养了 養了
家人 亲戚 親戚: 爸爸 妈妈 媽媽 哥哥 姐姐 弟弟 妹妹 老婆 老公 儿子 女儿 表姐 表哥
孩子 小孩: 儿子 女儿 兒子 女兒
对象 對象 伴侣 伴侶: 女朋友 男朋友 老婆 老公 分手 结婚 離婚 离婚
工作 职业 職業: 公司 上班 入职 入職 老板 领导 同事 跳槽
健康 身体: 医生 醫生 医院 醫院 过敏 過敏 住院
饮食 飲食: 吃素 忌口 过敏 過敏
"""

# Words for the same a line, many of them forms of one word.
SYNONYMS = """
住在 搬到 搬家 租在 租房 家住 地址 住址 定居
手机 電話 电话 手機 号码 號碼
工作 上班 公司 单位 入职 任职
吃药 吃藥 药 服用
老婆 妻子 太太 爱人
老公 丈夫 先生
女朋友 女友 对象
男朋友 男友
房租 租金 月租
生日 出生
害怕 担心 擔心 紧张 緊張 焦虑 焦慮 不安
难过 難過 伤心 傷心 失望 孤单 孤單 孤独
回答 回复 答复
喜欢 喜歡 爱吃 最爱
领导 老板 上司 主管
"""
